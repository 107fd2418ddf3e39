namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>Who was at which session of a series, as far as it is known.</summary>
/// <param name="Sessions">By number; cancelled ones as well.</param>
public sealed record SeriesAttendance(Series Series, IReadOnlyList<Session> Sessions, ILookup<(Guid Session, Guid Registration), Attendance> Records)
{
    /// <summary>The sessions one has to be at.</summary>
    public IReadOnlyList<Session> Required { get; } = [.. Sessions.Where(session => !session.IsCancelled)];

    /// <summary>Everything recorded of the person at the session, first to last; the last one holds.</summary>
    public IEnumerable<Attendance> HistoryOf(Guid registration, Guid session) => Records[(session, registration)];

    public Attendance? Of(Guid registration, Guid session) => HistoryOf(registration, session).LastOrDefault();

    public bool WasAt(Guid registration, Session session) => Of(registration, session.Id)?.IsPresent == true;

    /// <summary>Was at every session that was held.</summary>
    public bool IsComplete(Guid registration) => Series.Status == SeriesStatus.Published && Required.Count > 0 && Required.All(session => WasAt(registration, session));

    public bool IsOver(DateTimeOffset now) => Required.All(session => session.Ends <= now);

    public int Minutes(Guid registration) => Required.Sum(session => Of(registration, session.Id)?.Minutes ?? 0);

    /// <summary>
    /// The days on which the person was at every session that was held: of two sessions on a day, one is not the day.
    /// </summary>
    public IReadOnlyList<DateOnly> DaysOf(Guid registration) =>
        [.. Required.GroupBy(session => session.Time.Day).Where(day => day.All(session => WasAt(registration, session))).Select(day => day.Key).Order()];
}
