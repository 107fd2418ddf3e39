namespace Towngreen.Certification.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2023-01-01", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2026-04-24", true)]
    [InlineData("2026-04-25", false)]
    public void Contains_Edges_AreIncluded(string day, bool contained) =>
        Assert.Equal(contained, new Period(new(2023, 1, 1), new(2026, 4, 24)).Contains(Sample.Day(day)));

    [Fact]
    public void New_OneDay_IsAPeriod() => Assert.True(new Period(new(2026, 1, 1), new(2026, 1, 1)).Contains(new(2026, 1, 1)));

    [Fact]
    public void New_EndBeforeBegin_IsRefused() => Assert.Throws<ArgumentException>(() => new Period(new(2026, 1, 2), new(2026, 1, 1)));
}
