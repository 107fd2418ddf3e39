using CsCheck;
using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class CreditWindowTests
{
    [Theory]
    [InlineData(3, "2026-04-24", "2023-01-01")]
    [InlineData(3, "2026-01-01", "2023-01-01")]
    [InlineData(3, "2026-12-31", "2023-01-01")]
    [InlineData(0, "2026-04-24", "2026-01-01")]
    [InlineData(3, "0002-04-24", "0001-01-01")]
    public void CalendarYears_DayOfHandIn_ReachBackToFirstOfJanuary(int years, string handIn, string from) =>
        Assert.Equal(new Period(Day(from), Day(handIn)), new CalendarYears(years).NewCredit(Day(handIn)));

    [Theory]
    [InlineData(5, "2026-04-24", "2021-04-24")]
    [InlineData(1, "2024-02-29", "2023-02-28")]
    [InlineData(4, "2024-02-29", "2020-02-29")]
    [InlineData(0, "2026-04-24", "2026-04-24")]
    [InlineData(3, "0002-04-24", "0001-01-01")]
    public void YearsBack_DayOfHandIn_ReachBackToTheSameDay(int years, string handIn, string from) =>
        Assert.Equal(new Period(Day(from), Day(handIn)), new YearsBack(years).NewCredit(Day(handIn)));

    [Theory]
    [InlineData(3, "2023-06-01", "2026-12-31")]
    [InlineData(0, "2026-01-01", "2026-12-31")]
    [InlineData(3, "9998-06-01", "9999-12-31")]
    public void LastDay_CalendarYears_IsTheEndOfTheYear(int years, string completed, string last) =>
        Assert.Equal(Day(last), new CalendarYears(years).LastDay(Day(completed)));

    [Theory]
    [InlineData(5, "2021-06-01", "2026-06-01")]
    [InlineData(1, "2023-02-28", "2024-02-29")]
    [InlineData(1, "2024-02-28", "2025-02-28")]
    [InlineData(1, "2024-02-29", "2025-02-28")]
    [InlineData(3, "9998-06-01", "9999-12-31")]
    public void LastDay_YearsBack_IsTheLastOnWhichTheWindowHoldsIt(int years, string completed, string last) =>
        Assert.Equal(Day(last), new YearsBack(years).LastDay(Day(completed)));

    [Fact]
    public void LastDay_AnyTime_NeverComes() => Assert.Null(new AnyTime().LastDay(Lately));

    [Fact]
    public void LastDay_OfAnyWindow_HoldsTheWorkAndTheNextDayDoesNot() => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3000], Gen.Bool).Sample((years, days, whole) =>
    {
        CreditWindow window = whole ? new CalendarYears(years) : new YearsBack(years);
        var completed = new DateOnly(2019, 1, 1).AddDays(days);
        var last = window.LastDay(completed)!.Value;
        return window.NewCredit(last).Contains(completed) && !window.NewCredit(last.AddDays(1)).Contains(completed);
    });

    [Fact]
    public void AnyTime_DayOfHandIn_ReachesBackForEver() =>
        Assert.Equal(new Period(DateOnly.MinValue, HandIn), new AnyTime().NewCredit(HandIn));

    [Fact]
    public void New_BelowZero_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarYears(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearsBack(-1));
    }

    [Theory]
    [InlineData("2021-04-24", FindingCodes.WindowNew, "{completed: 04/24/2021, from: 04/24/2021, to: 04/24/2026}")]
    [InlineData("2021-04-23", FindingCodes.WindowTooOld, "{completed: 04/23/2021, from: 04/24/2021, to: 04/24/2026}")]
    public void Score_CreditWithItsOwnWindow_IsJudgedByIt(string completed, string code, string facts)
    {
        var window = Assess(Credit() with { Window = new YearsBack(5) }, Claim() with { CompletedOn = Day(completed) }).Findings[0];

        Assert.Equal((code, facts), (window.Code, window.Facts.ToString()));
    }

    [Fact]
    public void Score_AnyTime_HasNoBeginning()
    {
        var window = Assess(Credit() with { Window = new AnyTime() }, Claim() with { CompletedOn = Day("1905-06-01") }).Findings[0];

        Assert.Equal((FindingCodes.WindowNew, "{completed: 06/01/1905, to: 04/24/2026}"), (window.Code, window.Facts.ToString()));
    }
}
