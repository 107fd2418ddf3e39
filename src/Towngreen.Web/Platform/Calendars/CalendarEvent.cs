namespace Towngreen.Web.Platform.Calendars;

/// <summary>Something that happens at its hours, as calendars are told of it.</summary>
public sealed record CalendarEvent
{
    /// <summary>Never changes, so that calendars know the event again; see <see cref="UidOf"/>.</summary>
    public required string Uid { get; init; }

    /// <summary>Rises with every change of time, place or state (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; init; }

    public required string Title { get; init; }

    public required DateTimeOffset Starts { get; init; }

    public required DateTimeOffset Ends { get; init; }

    /// <summary>It has days and no hours: from the day of <see cref="Starts"/> to that of <see cref="Ends"/>, both included.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>The zone whose clocks the event goes by.</summary>
    public required TimeZoneInfo Zone { get; init; }

    public string? Description { get; init; }

    /// <summary>A room, or the address of a meeting.</summary>
    public string? Place { get; init; }

    public Uri? Link { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>When this version of the event was made.</summary>
    public required DateTimeOffset LastChanged { get; init; }

    /// <summary>Who invites; invitations and cancellations need one.</summary>
    public CalendarPerson? Organizer { get; init; }

    public IReadOnlyList<CalendarPerson> Attendees { get; init; } = [];

    /// <param name="kind">What the event is, such as <c>session</c>.</param>
    /// <param name="id">The id of the row behind it.</param>
    public static string UidOf(string kind, Guid id) => $"{kind}-{id}@towngreen";
}

/// <summary>Somebody named in a calendar.</summary>
public sealed record CalendarPerson(string Name, string Email);
