namespace Towngreen.Web.Features.Trainings.Cohorts;

internal static class CohortsSetup
{
    public static IServiceCollection AddCohorts(this IServiceCollection services) =>
        services.AddScoped<CohortDesk>().AddScoped<ConfirmPlace>().AddScoped<SealCohort>();
}
