using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>The program's coach, and what towns do with her.</summary>
internal sealed class CoachingDesk(Actor coach)
{
    private const string Meeting = "https://meet.example.org/rosa-delgado";

    /// <summary>The office gives somebody the role; she says where she coaches.</summary>
    public static async Task<CoachingDesk> OpenAsync(ProgramOffice office, string name, params string[] regions)
    {
        var coach = await office.AppointAsync(name, Role.Coach);
        await coach.DoAsync((SaveCoachProfile save, CancellationToken cancel) => save.RunAsync(new(regions, 6, "860-555-0142", "America/New_York"), cancel));
        return new CoachingDesk(coach);
    }

    /// <returns>The request's reference.</returns>
    public static Task<string> AskAsync(Actor person, TownSummary town, string topic, string hope, params MeetingWay[] ways) => person.DoAsync(
        (AskForCoaching ask, CancellationToken cancel) => ask.RunAsync(new(town.Id, topic, hope, ways), cancel));

    /// <summary>The coach takes the request.</summary>
    public async Task<Room> TakeAsync(string reference)
    {
        var id = await coach.SeeAsync((RequestList list, CancellationToken cancel) => FindAsync(list, reference, cancel));
        await coach.DoAsync((MatchCoach match, CancellationToken cancel) => match.RunAsync(new(id, coach.Id), cancel));
        return await SeeAsync(reference);
    }

    /// <summary>The coach offers the two times, and the town settles on the first.</summary>
    public async Task<RoomSession> MeetAsync(Room room, Actor person, DateTime first, DateTime second)
    {
        List<SlotInput> slots = [.. new[] { first, second }.Select(moment =>
            new SlotInput { Day = DateOnly.FromDateTime(moment), Time = TimeOnly.FromDateTime(moment), Way = MeetingWay.Remote })];
        var number = await coach.DoAsync((OfferSlots offer, CancellationToken cancel) => offer.RunAsync(new(room.Id, null, slots, 60, Meeting), cancel));
        var offered = (await SeeAsync(room.Reference)).Session(number)!;
        await person.DoAsync((PickSlot pick, CancellationToken cancel) => pick.RunAsync(new(offered.Id, offered.Slots[0].Id), cancel));
        return (await SeeAsync(room.Reference)).Session(number)!;
    }

    public async Task WriteAsync(RoomSession session, string shared, string own)
    {
        await coach.DoAsync((SaveSharedNote save, CancellationToken cancel) => save.RunAsync(new(session.Id, shared, null), cancel));
        await coach.DoAsync((SavePrivateNote save, CancellationToken cancel) => save.RunAsync(new(session.Id, own, null), cancel));
    }

    public Task AgreeAsync(Room room, string step, DateOnly due, Actor person) => coach.DoAsync((AgreeStep agree, CancellationToken cancel) =>
        agree.RunAsync(new(room.Id, step, due, person.Id), cancel));

    public Task AgreeAsync(Room room, string step, DateOnly due) => AgreeAsync(room, step, due, coach);

    public Task AnnounceAsync(string title, string about, DateTime at) => coach.DoAsync((AnnounceHour announce, CancellationToken cancel) =>
        announce.RunAsync(new(null, title, about, DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), 60, Meeting), cancel));

    private async Task<Room> SeeAsync(string reference) =>
        await coach.SeeAsync((RoomDoor door, CancellationToken cancel) => door.OpenAsync(reference, null, cancel))
        ?? throw new InvalidOperationException($"{coach.Name} cannot see the request {reference}.");

    private static async Task<Guid> FindAsync(RequestList list, string reference, CancellationToken cancel) =>
        (await list.QueueAsync(cancel)).Single(row => row.Reference == reference).Id;
}
