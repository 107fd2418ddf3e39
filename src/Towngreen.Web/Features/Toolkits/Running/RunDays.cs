using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Which days make sense: none is in the future, no end before the beginning. How long a run takes is nobody's rule.</summary>
internal static class RunDays
{
    public static IEnumerable<Error> Began(DateOnly? day, DateOnly today) => Past(day, today);

    public static IEnumerable<Error> Ended(DateOnly? day, DateOnly beganOn, DateOnly today) =>
        day < beganOn ? [new RunEndsBeforeItBegan(beganOn)] : Past(day, today);

    public static IEnumerable<Error> Past(DateOnly? day, DateOnly today) =>
        day is null ? [new RunDayMissing()] : day > today ? [new RunDayInFuture()] : [];
}
