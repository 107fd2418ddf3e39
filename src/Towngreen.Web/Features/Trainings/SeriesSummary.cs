namespace Towngreen.Web.Features.Trainings;

/// <summary>How far a series has come, for somebody who might register.</summary>
public enum SeriesStage
{
    NotOpenYet,
    Open,

    /// <summary>Registration has closed, the first session is still to come.</summary>
    Closed,
    Running,
    Over,
    Cancelled,
}

/// <summary>A series as anybody may see it.</summary>
/// <param name="Sessions">By number; cancelled ones as well.</param>
/// <param name="Taken">Seats held and offered.</param>
/// <param name="Waiting">How many wait in line.</param>
public sealed record SeriesSummary(
    Guid Id, string Slug, string Title, string Summary, SeriesStatus Status, int Capacity, DateOnly OpensOn, DateOnly ClosesOn,
    IReadOnlyList<SessionTime> Sessions, int Taken, int Waiting)
{
    /// <summary>Seats that can be had at once: none while somebody waits.</summary>
    public int SeatsLeft => Waiting > 0 ? 0 : Math.Max(0, Capacity - Taken);

    public DateTimeOffset? FirstStart => Held.Select(session => (DateTimeOffset?)session.Starts).Min();

    public DateTimeOffset? LastEnd => Held.Select(session => (DateTimeOffset?)session.Ends).Max();

    private IEnumerable<SessionTime> Held => Sessions.Where(session => !session.IsCancelled);

    /// <param name="now">The moment.</param>
    /// <param name="today">The program's day at that moment.</param>
    public SeriesStage StageAt(DateTimeOffset now, DateOnly today) => this switch
    {
        { Status: SeriesStatus.Cancelled } or { FirstStart: null } => SeriesStage.Cancelled,
        _ when LastEnd <= now => SeriesStage.Over,
        _ when FirstStart <= now => SeriesStage.Running,
        _ when today < OpensOn => SeriesStage.NotOpenYet,
        _ when today > ClosesOn => SeriesStage.Closed,
        _ => SeriesStage.Open,
    };
}
