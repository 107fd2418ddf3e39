using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Cohorts;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Jobs;

namespace Towngreen.Web.Features.Trainings;

internal static class TrainingsSetup
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddTrainings(this IServiceCollection services) => services
        .AddScoped<TrainingDirectory>()
        .AddScoped<SeriesLook>()
        .AddScoped<SessionCalendar>()
        .AddScoped<IAgendaSource, TrainingAgenda>()
        .AddPlanning()
        .AddSeats()
        .AddAttending()
        .AddCohorts();

    private static IServiceCollection AddPlanning(this IServiceCollection services) => services
        .AddScoped<SeatList>()
        .AddScoped<DraftSeries>()
        .AddScoped<ChangeSeries>()
        .AddScoped<PublishSeries>()
        .AddScoped<CancelSeries>()
        .AddScoped<ChangeSession>()
        .AddScoped<CancelSession>();

    private static IServiceCollection AddSeats(this IServiceCollection services) => services
        .AddScoped<SeatDesk>()
        .AddScoped<SeatMail>()
        .AddScoped<DetailsCheck>()
        .AddScoped<RegistrationDesk>()
        .AddScoped<Register>()
        .AddScoped<ConfirmRegistration>()
        .AddScoped<AcceptOffer>()
        .AddScoped<GiveUpSeat>()
        .AddScoped<ChangeDetails>()
        .AddScoped<SeatPerson>()
        .AddScoped<ChangeCapacity>()
        .AddJob<ExpireOffers>("trainings.offers", Minute)
        .AddJob<RemindParticipants>("trainings.reminders", QuarterHour);
}
