using Microsoft.Extensions.Options;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>What both sides are mailed about a session, each by their own clocks, with what their calendars shall take in or strike out.</summary>
public sealed class SessionMail(
    CoachingPeople people, TownDirectory towns, Outbox outbox, Installation installation, IOptions<MailOptions> sender, Words words, ProgramClock program)
{
    public const string Kind = "coaching";

    /// <summary>To the side that is to choose.</summary>
    internal async Task OfferedAsync(
        CoachingRequest request, CoachingSession session, Side by, IReadOnlyList<SessionSlot> slots, string name, CancellationToken cancel)
    {
        var both = await BothAsync(request, session, cancel);
        var reader = by == Side.Coach ? both.Town : both.Coach;
        var times = string.Concat(slots.Select(slot => $"\n- {words.Say(slot.Starts, slot.Ends, reader.Clock)}, {words.Say(slot.Way)}"));
        outbox.Enqueue(reader.Person.Email, "coaching-times-offered", new Dictionary<string, object?>
        {
            ["name"] = Markdown.Escape(reader.Person.Name),
            ["by"] = Markdown.Escape(name),
            ["topic"] = Markdown.Escape(request.Topic),
            ["times"] = times,
            ["link"] = installation.LinkTo(reader.Address.Room),
        });
    }

    /// <summary>To both, as an invitation; when it was settled before, as a change to it.</summary>
    internal Task SettledAsync(CoachingRequest request, CoachingSession session, bool moved, CancellationToken cancel) => TellBothAsync(
        request, session, moved ? "coaching-session-moved" : "coaching-session-settled", e => CalendarFile.Invite(e), cancel);

    /// <summary>To both; calendars strike out what was settled.</summary>
    internal Task CancelledAsync(CoachingRequest request, CoachingSession session, CancellationToken cancel) => session.Starts is null
        ? TellBothAsync(request, session, "coaching-times-withdrawn", null, cancel)
        : TellBothAsync(request, session, "coaching-session-cancelled", e => CalendarFile.Cancel(e), cancel);

    /// <summary>To the other side: no calendar had learnt of another time.</summary>
    internal async Task KeptAsync(CoachingRequest request, CoachingSession session, Side by, string name, CancellationToken cancel)
    {
        var both = await BothAsync(request, session, cancel);
        var reader = by == Side.Coach ? both.Town : both.Coach;
        outbox.Enqueue(reader.Person.Email, "coaching-time-kept", new
        {
            reader.Person.Name,
            By = name,
            When = words.Say(session.Starts!.Value, session.Ends!.Value, reader.Clock),
            Link = installation.LinkTo(reader.Address.Room),
        });
    }

    private async Task TellBothAsync(
        CoachingRequest request, CoachingSession session, string code, Func<CalendarEvent, CalendarMail>? calendar, CancellationToken cancel)
    {
        var both = await BothAsync(request, session, cancel);
        foreach (var reader in new[] { both.Town, both.Coach })
        {
            outbox.Enqueue(reader.Person.Email, code, new
            {
                reader.Person.Name,
                Other = reader == both.Town ? both.Coach.Person.Name : both.TownName,
                request.Topic,
                When = session is { Starts: { } starts, Ends: { } ends } ? words.Say(starts, ends, reader.Clock) : "",
                How = session.Way is { } way ? words.Say(way) : "",
                Place = CoachingWords.AddressOrText(session.Place.Length > 0 ? session.Place : words.Say("coaching.place-open")),
                Reason = session.CancelReason,
                Link = installation.LinkTo(reader.Address.Room),
            }, calendar?.Invoke(EventOf(request, session, both, reader)));
        }
    }

    private CalendarEvent EventOf(CoachingRequest request, CoachingSession session, Both both, Addressee reader) => new()
    {
        Uid = CalendarEvent.UidOf(Kind, session.Id),
        Sequence = session.Sequence,
        Title = words.Say("coaching.event", new { Town = both.TownName, Coach = both.Coach.Person.Name }),
        Starts = session.Starts!.Value,
        Ends = session.Ends!.Value,
        Zone = TimeZoneInfo.FindSystemTimeZoneById(session.ZoneId),
        Description = $"{request.Topic} ({words.Say(session.Way!.Value)})",
        Place = session.Place.Length > 0 ? session.Place : null,
        Link = installation.LinkTo(reader.Address.Room),
        LastChanged = session.ChangedAt,
        Organizer = new CalendarPerson(sender.Value.FromName, sender.Value.From),
        Attendees = [new(both.Coach.Person.Name, both.Coach.Person.Email), new(both.Town.Person.Name, both.Town.Person.Email)],
    };

    private async Task<Both> BothAsync(CoachingRequest request, CoachingSession session, CancellationToken cancel)
    {
        var town = await towns.GetAsync(request.MunicipalityId, cancel);
        return new Both(
            town.Name,
            new Addressee(await people.OfTownAsync(request, cancel), program, new RoomAddress(Side.Town, town.Slug, request.Reference)),
            new Addressee(await people.FindAsync(session.CoachId, cancel), await people.ClockAsync(session.CoachId, cancel),
                new RoomAddress(Side.Coach, town.Slug, request.Reference)));
    }

    private sealed record Addressee(Reader Person, ProgramClock Clock, RoomAddress Address);

    private sealed record Both(string TownName, Addressee Town, Addressee Coach);
}
