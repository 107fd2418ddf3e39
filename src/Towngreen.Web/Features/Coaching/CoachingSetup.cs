using Microsoft.AspNetCore.Mvc.RazorPages;
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
        .Configure<RazorPagesOptions>(AddCoachRoutes)
        .AddScoped<CoachingAccess>().AddScoped<CoachingPeople>().AddScoped<IAgendaSource, CoachingAgenda>()
        .AddScoped<CoachSuggestions>().AddScoped<RequestMail>()
        .AddScoped<RoomDoor>().AddScoped<RequestList>().AddScoped<AskForCoaching>().AddScoped<MatchCoach>().AddScoped<HandBackRequest>().AddScoped<CloseRequest>().AddScoped<ReopenRequest>()
        .AddScoped<SlotClashes>().AddScoped<SessionMail>().AddScoped<SessionsAhead>().AddScoped<PrivateNotes>()
        .AddScoped<OfferSlots>().AddScoped<PickSlot>().AddScoped<KeepTime>().AddScoped<CancelSession>().AddScoped<SaveSharedNote>().AddScoped<SavePrivateNote>()
        .AddScoped<AgreeStep>().AddScoped<MarkStep>().AddScoped<RemoveStep>()
        .AddScoped<SaveCoachProfile>().AddScoped<TownOverview>()
        .AddScoped<HourMail>().AddScoped<SharingHours>().AddScoped<AnnounceHour>().AddScoped<CancelHour>().AddScoped<JoinHour>();

    /// <summary>Pages that both sides see have an address in the town's workspace and one among the coach's pages; a new hour has none of its own yet.</summary>
    private static void AddCoachRoutes(RazorPagesOptions pages)
    {
        pages.Conventions.AddPageRoute("/Coaching/Requests/RoomPage", "/coach/requests/{reference}");
        pages.Conventions.AddPageRoute("/Coaching/Sessions/Times", "/coach/requests/{reference}/times");
        pages.Conventions.AddPageRoute("/Coaching/Hours/HourForm", "/coach/hours/new");
        pages.Conventions.AddPageRoute("/Coaching/Sessions/SessionPage", "/coach/requests/{reference}/sessions/{number:int}");
    }
}
