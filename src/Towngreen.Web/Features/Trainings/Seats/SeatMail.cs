using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>
/// What people are told about their registration, each time with a link to it; and what their calendars are told about the sessions.
/// </summary>
public sealed class SeatMail(TowngreenDb db, Outbox outbox, SessionCalendar calendar, ProgramClock clock, Installation installation, Words words)
{
    /// <summary>The person's standing has changed.</summary>
    internal void Tell(OpenSeats seats, Registration registration, SeatStatus before)
    {
        var (series, sessions) = (seats.Series, seats.Sessions.Where(session => !session.IsCancelled).ToList());
        switch (registration.Status)
        {
            case SeatStatus.Held:
                Send(registration, "training-held", Data(series, sessions, registration), Invitation(series, sessions, registration));
                break;
            case SeatStatus.WaitListed:
                Send(registration, "training-wait-listed", Data(series, sessions, registration, ("Position", seats.Plan.PositionOf(registration.Id))));
                break;
            case SeatStatus.Offered:
                Send(registration, "training-offered", Data(series, sessions, registration, ("Until", clock.Local(registration.OfferedUntil!.Value))));
                break;
            case SeatStatus.Lapsed:
                Send(registration, "training-lapsed", Data(series, sessions, registration, ("Register", installation.LinkTo(TrainingLinks.Series(series.Slug)))));
                break;
            default:
                Send(registration, "training-given-up", Data(series, sessions, registration),
                    before == SeatStatus.Held ? CalendarFile.Cancel(Events(series, sessions, registration)) : null);
                break;
        }
    }

    /// <summary>Whoever reads mail there is asked whether they meant to register.</summary>
    internal void AskToConfirm(Series series, IReadOnlyList<Session> sessions, Registration registration) =>
        Send(registration, "training-confirm", Data(series, sessions, registration));

    /// <summary>Somebody entered an address that is registered: only its owner learns that it is.</summary>
    internal void TellAlready(Series series, IReadOnlyList<Session> sessions, Registration registration) =>
        Send(registration, "training-already", Data(series, sessions, registration, ("Standing", words.Say($"seat.{registration.Status}").ToLowerInvariant())));

    internal void TellMoved(Series series, Session session, Registration registration) =>
        Send(registration, "training-session-changed", Data(series, [session], registration), Invitation(series, [session], registration));

    internal void TellSessionCancelled(Series series, Session session, Registration registration) =>
        Send(registration, "training-session-cancelled", Data(series, [session], registration), CalendarFile.Cancel(Events(series, [session], registration)));

    internal void TellSeriesCancelled(Series series, IReadOnlyList<Session> sessions, Registration registration) =>
        Send(registration, "training-series-cancelled", Data(series, sessions, registration),
            registration.Status == SeatStatus.Held ? CalendarFile.Cancel(Events(series, sessions, registration)) : null);

    internal void Remind(Series series, Session session, Registration registration, ReminderKind kind) =>
        Send(registration, kind == ReminderKind.WeekBefore ? "training-week-before" : "training-day-before", Data(series, [session], registration));

    private CalendarMail Invitation(Series series, IEnumerable<Session> sessions, Registration registration) =>
        CalendarFile.Invite(Events(series, sessions, registration));

    private IEnumerable<CalendarEvent> Events(Series series, IEnumerable<Session> sessions, Registration registration) =>
        sessions.Select(session => calendar.Personal(series, session, new(registration.Name, registration.Email), clock.Now));

    private void Send(Registration registration, string code, Dictionary<string, object?> data, CalendarMail? part = null)
    {
        var token = SecretToken.Create();
        db.Add(new RegistrationLink { RegistrationId = registration.Id, TokenHash = token.Hash, MadeAt = clock.Now });
        data["Link"] = installation.LinkTo(TrainingLinks.Registration(token.Value));
        outbox.Enqueue(registration.Email, code, data, part);
    }

    private Dictionary<string, object?> Data(
        Series series, IEnumerable<Session> sessions, Registration registration, params IEnumerable<(string Name, object? Value)> more)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Name"] = Markdown.Escape(registration.Name),
            // Subjects are plain text; bodies are Markdown.
            ["Title"] = series.Title,
            ["Series"] = Markdown.Escape(series.Title),
            ["Sessions"] = string.Join('\n', sessions.Select(session => $"- {Line(session, registration.Status == SeatStatus.Held)}")),
            ["Prework"] = series.Prework,
        };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }

    private string Line(Session session, bool withLink) => words.Say(
        withLink && session.MeetingLink.Length > 0 ? "session.line.link" : session.Place.Length > 0 ? "session.line.place" : "session.line",
        new { session.Number, When = words.When(session.Time), Place = Markdown.Escape(session.Place), Link = session.MeetingLink });
}
