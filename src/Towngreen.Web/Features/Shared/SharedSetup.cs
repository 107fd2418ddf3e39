namespace Towngreen.Web.Features.Shared;

internal static class SharedSetup
{
    public static IServiceCollection AddShared(this IServiceCollection services) => services.AddScoped<Site>().AddScoped<WorkspacePlaces>();
}
