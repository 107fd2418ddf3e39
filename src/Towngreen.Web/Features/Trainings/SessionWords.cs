using System.Globalization;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings;

/// <summary>Times of sessions as people say them.</summary>
public static class SessionWords
{
    private static readonly string[] Zones =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
    ];

    /// <summary>"Wednesday 14 January 2026, 10:00 AM to 12:00 PM, Eastern time".</summary>
    public static string When(this Words words, SessionTime time) => words.Say("session.when", new
    {
        Day = DayOf(time),
        From = Clock(words, time.LocalStart, time.Starts, time.Zone),
        To = Clock(words, time.LocalEnd, time.Ends, time.Zone),
        Zone = words.Zone(time.ZoneId),
    });

    /// <summary>"10:00 AM to 12:00 PM, Eastern time", where the day stands elsewhere.</summary>
    public static string Hours(this Words words, SessionTime time) => words.Say("session.hours", new
    {
        From = Clock(words, time.LocalStart, time.Starts, time.Zone),
        To = Clock(words, time.LocalEnd, time.Ends, time.Zone),
        Zone = words.Zone(time.ZoneId),
    });

    public static string DayOf(SessionTime time) => time.LocalStart.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The days of the sessions that are held, in a row: "14 January, 28 January and 11 February 2026".</summary>
    public static string Days(this Words words, IEnumerable<SessionTime> times)
    {
        var days = times.Where(time => !time.IsCancelled).Select(time => time.Day).ToList();
        return words.List("list.and", days.Select((day, index) =>
            day.ToString(index + 1 < days.Count && days[index + 1].Year == day.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.CurrentCulture)));
    }

    public static string Zone(this Words words, string zone) => words.Has($"zone.{zone}") ? words.Say($"zone.{zone}") : zone;

    /// <summary>The zones a trainer can choose from, and the one given.</summary>
    internal static IReadOnlyList<Choice> ZoneChoices(this Words words, string own) =>
        [.. Zones.Append(own).Distinct().Select(zone => new Choice(zone, words.Zone(zone)))];

    /// <summary>Where clocks show a time twice, the distance from universal time says which one is meant.</summary>
    private static string Clock(Words words, DateTime local, DateTimeOffset instant, TimeZoneInfo zone)
    {
        var time = local.ToString("h:mm tt", CultureInfo.CurrentCulture);
        return zone.IsAmbiguousTime(local)
            ? words.Say("session.ambiguous", new { time, offset = TimeZoneInfo.ConvertTime(instant, zone).ToString("zzz", CultureInfo.InvariantCulture) })
            : time;
    }
}
