namespace Towngreen.Web.Features.Applications;

internal static class ApplicationsSetup
{
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<ApplicationRegister>()
        .AddScoped<ReviewOutcomes>();
}
