using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>
/// Says of offered times what else stands on the coach's or the town's agenda then. One's own side is told what it is; the other side's
/// affairs stay its own.
/// </summary>
public sealed class SlotClashes(WholeAgenda agenda, Access access, Words words, ProgramClock clock)
{
    internal async Task<IReadOnlyList<RoomSlot>> CheckAsync(
        CoachingRequest request, Side side, TownSummary town, IReadOnlyList<SessionSlot> slots, CancellationToken cancel)
    {
        if (slots.Count == 0 || request.CoachId is not { } coach)
        {
            return [.. slots.Select(slot => new RoomSlot(slot, []))];
        }

        var (from, to) = (clock.DayOf(slots.Min(slot => slot.Starts)), clock.DayOf(slots.Max(slot => slot.Ends)));
        var coachBusy = await EventsAsync(new AgendaQuestion(coach, [], from, to) { BySecondFactor = true }, cancel);
        var townBusy = await EventsAsync(new AgendaQuestion(side == Side.Town ? access.UserId : null, [town], from, to), cancel);
        var (own, others) = side == Side.Coach ? (coachBusy, townBusy) : (townBusy, coachBusy);
        return [.. slots.Select(slot => new RoomSlot(slot, Clashes(slot, own, others, side)))];
    }

    private List<string> Clashes(SessionSlot slot, IReadOnlyList<AgendaItem> own, IReadOnlyList<AgendaItem> others, Side side)
    {
        var mine = own.Where(item => Overlaps(item, slot)).ToList();
        var theirs = others.Any(item => Overlaps(item, slot) && mine.All(known => known.Uid != item.Uid));
        return
        [
            .. mine.Select(item => words.Say("coaching.clash.own", new { item.Title })),
            .. theirs ? [words.Say(side == Side.Coach ? "coaching.clash.town" : "coaching.clash.coach")] : Enumerable.Empty<string>(),
        ];
    }

    private async Task<IReadOnlyList<AgendaItem>> EventsAsync(AgendaQuestion question, CancellationToken cancel) =>
        [.. (await agenda.ForAsync(question, cancel)).Where(item => item is { Kind: AgendaKind.Event, IsCancelled: false, Starts: not null, Ends: not null })];

    /// <summary>The session that is to move does not stand in its own way.</summary>
    private static bool Overlaps(AgendaItem item, SessionSlot slot) =>
        item.Starts < slot.Ends && item.Ends > slot.Starts && item.Uid != CalendarEvent.UidOf(SessionMail.Kind, slot.SessionId);
}
