namespace Towngreen.Certification.Tests;

public class ExpiryTests
{
    [Theory]
    [InlineData(3, "2018-10-16", "2021-12-31")]
    [InlineData(3, "2024-01-01", "2027-12-31")]
    [InlineData(3, "2024-12-31", "2027-12-31")]
    [InlineData(0, "2024-06-15", "2024-12-31")]
    public void ExpiresOn_DayOfAward_IsTheLastDayOfALaterYear(int years, string awarded, string expires) =>
        Assert.Equal(Sample.Day(expires), new EndOfYear(years).ExpiresOn(Sample.Day(awarded)));

    [Fact]
    public void New_BelowZero_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new EndOfYear(-1));
}
