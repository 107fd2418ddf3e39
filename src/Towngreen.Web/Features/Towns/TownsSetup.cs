namespace Towngreen.Web.Features.Towns;

internal static class TownsSetup
{
    public static IServiceCollection AddTowns(this IServiceCollection services) => services.AddScoped<TownStandings>().AddSingleton<StandingWords>().AddSingleton<TownEvidence>();
}
