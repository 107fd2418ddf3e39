using System.Globalization;
using Towngreen.Uswds.Content;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching;

internal static class CoachingWords
{
    public static string Say(this Words words, MeetingWay way) => words.Say($"coaching.way.{way}");

    public static string Say(this Words words, RequestStatus status) => words.Say($"coaching.status.{status}");

    public static StatusKind Kind(this RequestStatus status) => status switch
    {
        RequestStatus.Asked => StatusKind.Warning,
        RequestStatus.Matched => StatusKind.Info,
        RequestStatus.Active => StatusKind.Success,
        _ => StatusKind.Neutral,
    };

    /// <summary>What speaks for a coach and against: the town's region, and what they have on their hands.</summary>
    public static string Why(this Words words, CoachSuggestion suggestion)
    {
        var region = suggestion switch
        {
            { EveryRegion: true } => "every-region",
            { ServesRegion: true } => "serves-region",
            _ => "other-region",
        };
        return $"{words.Say($"coaching.why.{region}")} {words.Say(suggestion.HasRoom ? "coaching.why.room" : "coaching.why.full", suggestion)}";
    }

    /// <summary>"Tuesday, 1 December 2026, 10:00 AM to 11:00 AM, New York time".</summary>
    public static string Say(this Words words, DateTimeOffset starts, DateTimeOffset ends, ProgramClock clock) => words.Say("coaching.when", new
    {
        day = clock.Local(starts).ToString("dddd, d MMMM yyyy", CultureInfo.CurrentCulture),
        from = Hour(clock.Local(starts)),
        to = Hour(clock.Local(ends)),
        zone = words.Zone(clock.Zone),
    });

    /// <summary>A place that is the address of a meeting as an address, which mails and pages let people follow; any other as the text it is.</summary>
    public static object AddressOrText(string place) =>
        Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme is "https" ? address : place;

    /// <summary>A zone by its best-known city.</summary>
    public static string Zone(this Words words, TimeZoneInfo zone) => zone.Id == "UTC"
        ? zone.Id
        : words.Say("coaching.zone", new { city = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ') });

    public static string Hour(DateTime local) => local.ToString("h:mm tt", CultureInfo.CurrentCulture);
}
