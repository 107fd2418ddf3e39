namespace Towngreen.Certification.Tests;

public class CreditWindowTests
{
    [Theory]
    [InlineData(3, "2026-04-24", "2023-01-01")]
    [InlineData(3, "2026-01-01", "2023-01-01")]
    [InlineData(3, "2026-12-31", "2023-01-01")]
    [InlineData(0, "2026-04-24", "2026-01-01")]
    public void NewCredit_DayOfHandIn_ReachesBackToFirstOfJanuary(int years, string handIn, string from) =>
        Assert.Equal(new Period(Sample.Day(from), Sample.Day(handIn)), new CalendarYears(years).NewCredit(Sample.Day(handIn)));

    [Fact]
    public void New_BelowZero_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarYears(-1));
}
