using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;

namespace Towngreen.Web.Features.Coaching;

internal static class CoachingSetup
{
    public static IServiceCollection AddCoaching(this IServiceCollection services) => services
        .AddScoped<CoachingAccess>().AddScoped<CoachingPeople>().AddScoped<IAgendaSource, CoachingAgenda>()
        .AddScoped<CoachSuggestions>().AddScoped<RequestMail>()
        .AddScoped<AskForCoaching>().AddScoped<MatchCoach>().AddScoped<HandBackRequest>().AddScoped<CloseRequest>().AddScoped<ReopenRequest>()
        .AddScoped<SessionMail>().AddScoped<SessionsAhead>().AddScoped<PrivateNotes>()
        .AddScoped<OfferSlots>().AddScoped<PickSlot>().AddScoped<KeepTime>().AddScoped<CancelSession>().AddScoped<SaveSharedNote>().AddScoped<SavePrivateNote>()
        .AddScoped<AgreeStep>().AddScoped<MarkStep>().AddScoped<RemoveStep>()
        .AddScoped<SaveCoachProfile>()
        .AddScoped<HourMail>().AddScoped<AnnounceHour>().AddScoped<CancelHour>().AddScoped<JoinHour>();
}
