using Microsoft.Extensions.Time.Testing;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Tests.Platform.Time;

public sealed class ProgramClockTests
{
    private static readonly TimeZoneInfo Connecticut = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Fact]
    public void Today_EveningInConnecticut_IsStillToday()
    {
        var clock = new ProgramClock(new FakeTimeProvider(new DateTimeOffset(2026, 7, 2, 1, 30, 0, TimeSpan.Zero)), Connecticut);

        Assert.Equal(new DateOnly(2026, 7, 1), clock.Today);
    }

    [Theory]
    [InlineData("2026-04-24T17:00", "2026-04-24T21:00")] // summer time
    [InlineData("2026-01-14T10:00", "2026-01-14T15:00")] // winter time
    [InlineData("2026-03-08T02:30", "2026-03-08T07:30")] // skipped in spring: read as if clocks had not moved
    [InlineData("2026-11-01T01:30", "2026-11-01T05:30")] // shown twice in autumn: the first
    public void At_WallTime_IsTheInstant(string local, string utc)
    {
        var clock = new ProgramClock(new FakeTimeProvider(), Connecticut);

        var instant = clock.At(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), instant.UtcDateTime);
    }
}
