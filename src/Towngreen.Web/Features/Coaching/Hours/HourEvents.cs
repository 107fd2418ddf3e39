using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>Sharing hours as calendars are told of them in public: without how to join.</summary>
internal static class HourEvents
{
    public const string Kind = "sharing-hour";

    public static CalendarEvent Of(SharingHour hour, Installation installation) => new()
    {
        Uid = CalendarEvent.UidOf(Kind, hour.Id),
        Sequence = hour.Sequence,
        Title = hour.Title,
        Starts = hour.Starts,
        Ends = hour.Ends,
        Zone = TimeZoneInfo.FindSystemTimeZoneById(hour.ZoneId),
        Description = hour.About,
        Link = installation.LinkTo(CoachingLinks.Hour(hour.Reference)),
        IsCancelled = hour.IsCancelled,
        LastChanged = hour.ChangedAt,
    };
}
