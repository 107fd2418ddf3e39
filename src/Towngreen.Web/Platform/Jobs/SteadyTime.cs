namespace Towngreen.Web.Platform.Jobs;

/// <summary>
/// A clock that was right when the process began and then only runs: schedules kept by it go on when the machine's clock is set forward or
/// back, be it by years.
/// </summary>
internal sealed class SteadyTime(TimeProvider time) : TimeProvider
{
    private readonly DateTimeOffset _start = time.GetUtcNow();

    private readonly long _startedAt = time.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => _start + time.GetElapsedTime(_startedAt);

    public override long GetTimestamp() => time.GetTimestamp();

    public override long TimestampFrequency => time.TimestampFrequency;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => time.CreateTimer(callback, state, dueTime, period);
}
