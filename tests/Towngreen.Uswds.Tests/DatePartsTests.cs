using Towngreen.Uswds.Forms;

namespace Towngreen.Uswds.Tests;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("4", "28", "2026", 2026, 4, 28)]
    [InlineData("02", " 29 ", "2024", 2024, 2, 29)]
    [InlineData("12", "31", "9999", 9999, 12, 31)]
    public void Read_RealDay_IsThatDay(string month, string day, string year, int y, int m, int d) =>
        Assert.Equal((new DateOnly(y, m, d), null), new DateParts(month, day, year).Read("Held on"));

    [Theory]
    [InlineData("2", "31", "2026", "Held on: February 2026 has only 28 days.")]
    [InlineData("2", "29", "2025", "Held on: February 2025 has only 28 days.")]
    [InlineData("4", "31", "2026", "Held on: April 2026 has only 30 days.")]
    [InlineData("13", "1", "2026", "Held on: the month must be a number from 1 to 12.")]
    [InlineData("May", "1", "2026", "Held on: the month must be a number from 1 to 12.")]
    [InlineData("5", "0", "2026", "Held on: the day must be a number from 1 to 31.")]
    [InlineData("5", "-1", "2026", "Held on: the day must be a number from 1 to 31.")]
    [InlineData("5", "1", "26", "Held on: the year must have four digits, such as 2026.")]
    [InlineData("5", "1", "20260", "Held on: the year must have four digits, such as 2026.")]
    [InlineData("5", "", "2026", "Held on: also enter the day.")]
    [InlineData("5", null, " ", "Held on: also enter the day and year.")]
    public void Read_NoSuchDay_SaysWhatIsWrong(string? month, string? day, string? year, string error) =>
        Assert.Equal((null, error), Markup.In("en-US", () => new DateParts(month, day, year).Read("Held on")));

    [Fact]
    public void Read_ImpossibleDayInSpanish_SaysSoInSpanish() =>
        Assert.Equal("Fecha: febrero de 2026 tiene solo 28 días.", Markup.In("es-US", () => new DateParts("2", "30", "2026").Read("Fecha").Error));

    [Fact]
    public void Read_Nothing_IsNeitherDayNorError() => Assert.Equal((null, null), new DateParts("", null, " ").Read("Held on"));

    [Fact]
    public void Of_Day_ReadsBack() => Assert.Equal(new DateOnly(2026, 8, 28), DateParts.Of(new DateOnly(2026, 8, 28)).Read("x").Day);
}
