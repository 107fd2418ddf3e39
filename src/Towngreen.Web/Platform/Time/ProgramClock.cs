namespace Towngreen.Web.Platform.Time;

/// <summary>
/// Joins the clock with the program's zone. A deadline and a "today" belong to a place: UTC's day is already tomorrow for a
/// Connecticut town every evening.
/// </summary>
public sealed class ProgramClock(TimeProvider time, TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>
    /// The instant at which the program's clocks show <paramref name="local"/>. A time that clocks skip in spring is read as if they
    /// had not moved yet; one they show twice in autumn is the first, so that a deadline is never later than people expect.
    /// </summary>
    public DateTimeOffset At(DateTime local) => zone.InstantOf(local);
}
