using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Catalogue;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>Opens a request to its town and its coach, each with their own clocks; to everybody else it is not there.</summary>
public sealed class RoomDoor(
    TowngreenDb db, CoachingAccess coaching, CoachingPeople coaches, PeopleDirectory people, TownDirectory towns, EditionLibrary editions,
    SlotClashes clashes, Words words, ProgramClock program)
{
    /// <param name="reference">The request's reference.</param>
    /// <param name="town">The slug in the address; nothing among the coach's pages.</param>
    public async Task<Room?> OpenAsync(string reference, string? town, CancellationToken cancel)
    {
        var request = await db.Set<CoachingRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.Reference == reference, cancel);
        if (request is null || coaching.SideOf(request) is not { } side || side == Side.Town != town is not null)
        {
            return null;
        }

        var place = await towns.GetAsync(request.MunicipalityId, cancel);
        return town is null || place.Slug == town ? await ReadAsync(request, side, place, cancel) : null;
    }

    private async Task<Room> ReadAsync(CoachingRequest request, Side side, TownSummary town, CancellationToken cancel)
    {
        var coach = request.CoachId is { } id ? await coaches.FindAsync(id, cancel) : null;
        var clocks = (Town: program, Coach: coach is null ? program : await coaches.ClockAsync(coach.Id, cancel));
        var (own, other) = side == Side.Coach ? (clocks.Coach, clocks.Town) : (clocks.Town, clocks.Coach);
        var team = await towns.TeamAsync(town.Id, cancel);
        return new Room
        {
            Request = request,
            Side = side,
            Town = town,
            Address = new RoomAddress(side, town.Slug, request.Reference),
            Asker = (await people.NamesAsync([request.AskedBy], cancel))[request.AskedBy],
            Coach = coach,
            CoachPhone = coach is null ? "" : await db.Set<CoachProfile>().Where(p => p.UserId == coach.Id).Select(p => p.Phone).SingleOrDefaultAsync(cancel) ?? "",
            Clock = own,
            OtherClock = own.Zone.Id == other.Zone.Id ? null : other,
            About = AboutOf(request),
            Sessions = await SessionsAsync(request, side, town, cancel),
            Steps = await StepsAsync(request, cancel),
            People =
            [
                .. team.Select(member => new Choice(member.UserId.ToString(), member.Name)),
                .. coach is null ? Enumerable.Empty<Choice>() : [new Choice(coach.Id.ToString(), words["{0} (coach)", coach.Name])],
            ],
        };
    }

    private (string Title, string Link)? AboutOf(CoachingRequest request) =>
        request.ActionKey is { } key && editions.Current.Edition.FindAction(key) is { } action
            ? (action.NumberedTitle, CatalogueLinks.Action(key))
            : null;

    private async Task<IReadOnlyList<RoomSession>> SessionsAsync(CoachingRequest request, Side side, TownSummary town, CancellationToken cancel)
    {
        var sessions = await db.Set<CoachingSession>().AsNoTracking().Where(s => s.RequestId == request.Id).OrderBy(s => s.Number).ToListAsync(cancel);
        var ids = sessions.ConvertAll(session => session.Id);
        var notes = await db.Set<SharedNote>().AsNoTracking().Where(n => ids.Contains(n.SessionId)).ToDictionaryAsync(n => n.SessionId, cancel);
        var slots = await db.Set<SessionSlot>().AsNoTracking().Where(s => ids.Contains(s.SessionId)).ToListAsync(cancel);
        var checkedSlots = (await clashes.CheckAsync(request, side, town, slots, cancel)).ToLookup(slot => slot.Slot.SessionId);
        return
        [
            .. sessions.Select(session => new RoomSession(
                session, [.. checkedSlots[session.Id].OrderBy(slot => slot.Slot.Starts)], notes.GetValueOrDefault(session.Id),
                session.Status == SessionStatus.Cancelled || session.Ends <= program.Now)),
        ];
    }

    private async Task<IReadOnlyList<RoomStep>> StepsAsync(CoachingRequest request, CancellationToken cancel)
    {
        var steps = await db.Set<NextStep>().AsNoTracking().Where(s => s.RequestId == request.Id).ToListAsync(cancel);
        var names = await people.NamesAsync([.. steps.Select(step => step.AssignedTo).Distinct()], cancel);
        return
        [
            .. steps.OrderBy(step => step.IsDone).ThenBy(step => step.DueOn ?? DateOnly.MaxValue).ThenBy(step => step.AgreedAt).ThenBy(step => step.Id)
                .Select(step => new RoomStep(step, names[step.AssignedTo])),
        ];
    }
}
