namespace Towngreen.Web.Features.Trainings;

/// <summary>One meeting of a series.</summary>
public sealed class Session
{
    public const int MaxPlaceLength = 200;

    public const int MaxLinkLength = 500;

    public const int MaxZoneLength = 60;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SeriesId { get; init; }

    /// <summary>Counted from 1 in the series, in the order of their dates when drafted.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset Starts { get; set; }

    public required DateTimeOffset Ends { get; set; }

    /// <summary>The zone whose clocks people go by, as an IANA id such as America/New_York.</summary>
    public required string Zone { get; set; }

    /// <summary>Where people meet; empty when they meet online only.</summary>
    public string Place { get; set; } = "";

    /// <summary>Where people meet online. Only for those who hold a seat.</summary>
    public string MeetingLink { get; set; } = "";

    /// <summary>Held live. A recording never counts toward anything.</summary>
    public bool IsLive { get; init; } = true;

    public bool IsCancelled { get; private set; }

    /// <summary>The calendar event's revision: rises with every change that moves, renames or cancels it.</summary>
    public int Sequence { get; private set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public int Version { get; private set; }

    public TimeSpan Length => Ends - Starts;

    public SessionTime Time => new(Number, Starts, Ends, Zone, IsCancelled);

    /// <summary>Calendars that hold the event must learn of a change.</summary>
    public void Revise(DateTimeOffset at) => (Sequence, ChangedAt) = (Sequence + 1, at);

    public void Cancel(DateTimeOffset at)
    {
        IsCancelled = true;
        Revise(at);
    }
}
