using Microsoft.Extensions.Options;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings;

/// <summary>Sessions as events of people's calendars: one event each, never one that recurs.</summary>
public sealed class SessionCalendar(Words words, Installation installation, EditionLibrary library, IOptions<MailOptions> mail)
{
    /// <summary>As anybody may have it: without the address of the meeting.</summary>
    public CalendarEvent Public(Series series, Session session) => Event(series, session, meetingLink: "");

    /// <summary>As whoever holds a seat has it.</summary>
    /// <param name="series">The series.</param>
    /// <param name="session">One of its sessions.</param>
    /// <param name="holder">Whose calendar it is for.</param>
    /// <param name="at">The moment of the message: of two with the same revision, calendars believe the later.</param>
    public CalendarEvent Personal(Series series, Session session, CalendarPerson holder, DateTimeOffset at) => Event(series, session, session.MeetingLink) with
    {
        LastChanged = at,
        Organizer = new(library.Program.Name, mail.Value.From),
        Attendees = [holder],
    };

    private CalendarEvent Event(Series series, Session session, string meetingLink)
    {
        var link = installation.LinkTo(TrainingLinks.Series(series.Slug));
        return new CalendarEvent
        {
            Uid = CalendarEvent.UidOf("session", session.Id),
            Sequence = session.Sequence,
            Title = words.Say("session.event", new { series.Title, session.Number }),
            Starts = session.Starts,
            Ends = session.Ends,
            Zone = session.Time.Zone,
            Place = session.Place.Length > 0 ? session.Place : meetingLink.Length > 0 ? meetingLink : words["Online"],
            Description = words.Say("session.description", new { series.Summary, Link = link, meetingLink }).Trim(),
            Link = link,
            IsCancelled = session.IsCancelled || series.Status == SeriesStatus.Cancelled,
            LastChanged = session.ChangedAt,
        };
    }
}
