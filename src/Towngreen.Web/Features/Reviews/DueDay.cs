using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Reviews;

/// <summary>By when the reviewers are to be done.</summary>
public static class DueDay
{
    /// <summary>
    /// An answer to a return may come long after its round's results, so it has a measure of its own. No program publishes one: a month
    /// is what a town can expect.
    /// </summary>
    public const int DaysForAnAnswer = 30;

    public static DateOnly Of(Round round, int handIns, DateOnly handedInOn) => handIns > 1 ? handedInOn.AddDays(DaysForAnAnswer) : round.Results;
}
