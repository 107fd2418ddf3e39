using System.Globalization;
using Towngreen.Uswds.Content;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>How it stands with one person at one session, for whoever looks at it now.</summary>
public enum Presence
{
    Unmarked,

    /// <summary>Is there, and the session goes on.</summary>
    Here,

    /// <summary>Left while the session goes on.</summary>
    Left,
    Absent,

    /// <summary>Was there for enough of it.</summary>
    Present,
    TooShort,
}

/// <summary>Attendance as people say it.</summary>
public static class AttendanceWords
{
    public static Presence PresenceAt(this Session session, Attendance? record, DateTimeOffset now) => record switch
    {
        null => Presence.Unmarked,
        { Time.Ticks: 0 } => Presence.Absent,
        _ when now < session.Ends => record.Stays.Any(stay => stay.To > now) ? Presence.Here : Presence.Left,
        { IsPresent: true } => Presence.Present,
        _ => Presence.TooShort,
    };

    /// <summary>"Here since 10:00 AM", "There for 112 of 120 minutes", "Not marked yet".</summary>
    public static string Attended(this Words words, Session session, Attendance? record, DateTimeOffset now)
    {
        var presence = session.PresenceAt(record, now);
        return words.Say($"attendance.presence.{presence}", new
        {
            Since = record is { Stays: [.., var last] } ? Clock(session, last.From) : "",
            Minutes = record?.Minutes ?? 0,
            Of = (int)session.Length.TotalMinutes,
        });
    }

    /// <summary>"10:00 AM to 11:15 AM and 11:20 AM to 12:00 PM".</summary>
    public static string Times(this Words words, Session session, Attendance record) => words.List("list.and", record.Stays
        .Select(stay => words.Say("attendance.stay", new { From = Clock(session, stay.From), To = Clock(session, stay.To) })));

    public static StatusKind Look(this Presence presence) => presence switch
    {
        Presence.Unmarked => StatusKind.Neutral,
        Presence.Left => StatusKind.Info,
        Presence.Here or Presence.Present => StatusKind.Success,
        _ => StatusKind.Warning,
    };

    internal static string Clock(Session session, DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, session.Time.Zone).ToString("h:mm tt", CultureInfo.CurrentCulture);
}
