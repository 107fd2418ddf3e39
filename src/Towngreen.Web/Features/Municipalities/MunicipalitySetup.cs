namespace Towngreen.Web.Features.Municipalities;

internal static class MunicipalitySetup
{
    public static IServiceCollection AddMunicipalities(this IServiceCollection services) => services
        .AddScoped<TownDirectory>();
}
