using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class ExpiryTests
{
    [Theory]
    [InlineData(3, "2018-10-16", "2021-12-31")]
    [InlineData(3, "2024-01-01", "2027-12-31")]
    [InlineData(3, "2024-12-31", "2027-12-31")]
    [InlineData(0, "2024-06-15", "2024-12-31")]
    [InlineData(3, "9999-06-15", "9999-12-31")]
    public void EndOfYear_DayOfAward_IsTheLastDayOfALaterYear(int years, string awarded, string expires) =>
        Assert.Equal(Day(expires), new EndOfYear(years).ExpiresOn(Day(awarded)));

    [Theory]
    [InlineData(5, "2024-03-26", "2029-03-26", "2029-03-25")]
    [InlineData(1, "2024-02-29", "2025-02-28", "2025-02-27")]
    [InlineData(4, "2024-02-29", "2028-02-29", "2028-02-28")]
    [InlineData(1, "2024-01-01", "2025-01-01", "2024-12-31")]
    public void Anniversary_DayOfAward_IsThatDayOrTheOneBefore(int years, string awarded, string anniversary, string dayBefore)
    {
        Assert.Equal(Day(anniversary), new Anniversary(years).ExpiresOn(Day(awarded)));
        Assert.Equal(Day(dayBefore), new DayBeforeAnniversary(years).ExpiresOn(Day(awarded)));
    }

    [Fact]
    public void New_TooFewYears_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EndOfYear(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Anniversary(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayBeforeAnniversary(0));
    }
}
