using Towngreen.Testing;
using Towngreen.Web.Platform.Jobs;

namespace Towngreen.Web.Tests.Platform.Jobs;

public sealed class SteadyTimeTests
{
    [Theory]
    [InlineData(-10)]
    [InlineData(10)]
    public void GetUtcNow_ClockIsSet_OnlyRuns(int years)
    {
        var clock = new WallClock(TestApp.Start);
        var steady = new SteadyTime(clock);
        clock.Run(TimeSpan.FromMinutes(1));

        clock.Set(TestApp.Start.AddYears(years));
        clock.Run(TimeSpan.FromMinutes(1));

        Assert.Equal(TestApp.Start.AddMinutes(2), steady.GetUtcNow());
    }

    /// <summary>As on a machine: setting the time does not touch the counter that only runs.</summary>
    private sealed class WallClock(DateTimeOffset now) : TimeProvider
    {
        private DateTimeOffset _now = now;

        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _ticks;

        public void Run(TimeSpan span) => (_now, _ticks) = (_now + span, _ticks + span.Ticks);

        public void Set(DateTimeOffset to) => _now = to;
    }
}
