namespace Towngreen.Web.Features.Trainings;

internal static class TrainingsSetup
{
    public static IServiceCollection AddTrainings(this IServiceCollection services) => services;
}
