namespace Towngreen.Web.Features.Agenda;

public enum AgendaKind
{
    /// <summary>It happens at its hours.</summary>
    Event,

    /// <summary>It waits to be done, by a day or without one.</summary>
    ToDo,
}

/// <summary>Something on the agenda.</summary>
public sealed record AgendaItem
{
    /// <summary>The same for the same thing in every answer, and in calendars.</summary>
    public required string Uid { get; init; }

    public required AgendaKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Where to see it or do it.</summary>
    public required string Link { get; init; }

    /// <summary>The beginning of an event.</summary>
    public DateTimeOffset? Starts { get; init; }

    /// <summary>The end of an event.</summary>
    public DateTimeOffset? Ends { get; init; }

    /// <summary>The day by which a to-do should be done.</summary>
    public DateOnly? Due { get; init; }

    public bool IsDone { get; init; }

    /// <summary>Whether it can be marked done and undone right where it is listed; its source does that.</summary>
    public bool MayMark { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Rises with each change that calendars must learn of.</summary>
    public int Sequence { get; init; }

    /// <summary>A room, or the address of a meeting.</summary>
    public string? Place { get; init; }

    /// <summary>The name of the town it belongs to.</summary>
    public string? Town { get; init; }

    /// <summary>The name of the person who looks after it.</summary>
    public string? Person { get; init; }
}
