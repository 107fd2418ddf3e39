using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Towngreen.Testing;

public static class BackgroundWork
{
    /// <summary>Mail goes out, jobs run and editions are looked for only when somebody says so: a test's clock may jump over years.</summary>
    public static void RemoveBackgroundWork(this IServiceCollection services) =>
        services.Where(RunsByItself).ToList().ForEach(service => services.Remove(service));

    private static bool RunsByItself(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (service.ImplementationType ?? service.ImplementationFactory?.Method.DeclaringType)?.Namespace?.Split('.')[0] is "Quartz" or "Towngreen";
}
