namespace Towngreen.Web.Features.Trainings;

/// <summary>Where a registration stands.</summary>
public enum SeatStatus
{
    /// <summary>The link in the mail has not been followed: neither a seat nor a place in line yet.</summary>
    Unconfirmed,

    /// <summary>A seat, until it is given up. Nothing else takes it away.</summary>
    Held,

    /// <summary>A place in line, by queue number.</summary>
    WaitListed,

    /// <summary>A freed seat, kept for this person for a limited time.</summary>
    Offered,

    /// <summary>Left of their own accord, or taken off by a trainer at their wish.</summary>
    GivenUp,

    /// <summary>An offer that was not answered in time. The person may register again, at the end of the line.</summary>
    Lapsed,
}

public static class SeatStatusFacts
{
    /// <summary>Those of which an address has one in a series at most.</summary>
    public static IReadOnlyList<SeatStatus> Live { get; } = [SeatStatus.Unconfirmed, SeatStatus.Held, SeatStatus.WaitListed, SeatStatus.Offered];

    public static bool IsLive(this SeatStatus status) => Live.Contains(status);

    /// <summary>Takes up a seat that nobody else can have.</summary>
    public static bool TakesSeat(this SeatStatus status) => status is SeatStatus.Held or SeatStatus.Offered;
}
