using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Towngreen.Web.Platform.Calendars;

/// <summary>Writes events as iCalendar (RFC 5545), with the method that says what a calendar shall do with them (RFC 5546).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>For a file or a feed that people take or subscribe to. A cancelled event stays in it as cancelled.</summary>
    /// <param name="name">What calendars call the feed.</param>
    /// <param name="events">In the order to be written.</param>
    public static string Publish(string name, IEnumerable<CalendarEvent> events)
    {
        var calendar = Calendar("PUBLISH", events);
        calendar.AddProperty("X-WR-CALNAME", name);
        return Write(calendar);
    }

    /// <summary>For a mail that brings new or changed events.</summary>
    public static CalendarMail Invite(params IEnumerable<CalendarEvent> events) => new("REQUEST", Write(Calendar("REQUEST", events)));

    /// <summary>For a mail that takes events away.</summary>
    public static CalendarMail Cancel(params IEnumerable<CalendarEvent> events) =>
        new("CANCEL", Write(Calendar("CANCEL", events.Select(e => e with { IsCancelled = true }))));

    private static Calendar Calendar(string method, IEnumerable<CalendarEvent> events)
    {
        var all = events.ToList();
        var calendar = new Calendar { Method = method, ProductId = "-//Towngreen//Towngreen//EN" };
        foreach (var zone in all.GroupBy(e => e.Zone.Id))
        {
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone.Key, zone.Min(e => e.Starts).UtcDateTime.AddYears(-1), includeHistoricalData: false));
        }

        calendar.Events.AddRange(all.Select(Component));
        return calendar;
    }

    private static Ical.Net.CalendarComponents.CalendarEvent Component(CalendarEvent source)
    {
        var component = new Ical.Net.CalendarComponents.CalendarEvent
        {
            Uid = source.Uid,
            Sequence = source.Sequence,
            Summary = source.Title,
            Description = source.Description,
            Location = source.Place,
            Url = source.Link,
            Start = source.IsAllDay ? new CalDateTime(DayOf(source.Starts, source.Zone)) : Moment(source.Starts, source.Zone),
            End = source.IsAllDay ? new CalDateTime(DayOf(source.Ends, source.Zone).AddDays(1)) : Moment(source.Ends, source.Zone),
            DtStamp = new CalDateTime(source.LastChanged.UtcDateTime),
            Status = source.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Organizer = source.Organizer is { } organizer ? new Organizer($"mailto:{organizer.Email}") { CommonName = organizer.Name } : null,
        };
        foreach (var attendee in source.Attendees)
        {
            component.Attendees.Add(new Attendee($"mailto:{attendee.Email}") { CommonName = attendee.Name, ParticipationStatus = EventParticipationStatus.Accepted });
        }

        return component;
    }

    /// <summary>By the zone's clocks; where they show the same time twice, only universal time says which is meant.</summary>
    private static CalDateTime Moment(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return zone.IsAmbiguousTime(local) ? new CalDateTime(instant.UtcDateTime) : new CalDateTime(local, zone.Id);
    }

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static string Write(Calendar calendar) => new CalendarSerializer().SerializeToString(calendar)!;
}

/// <summary>The calendar part of a mail.</summary>
/// <param name="Method">REQUEST or CANCEL.</param>
/// <param name="Content">The iCalendar text.</param>
public sealed record CalendarMail(string Method, string Content);
