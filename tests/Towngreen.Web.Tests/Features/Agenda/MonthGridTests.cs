using Towngreen.Web.Features.Agenda;

namespace Towngreen.Web.Tests.Features.Agenda;

public sealed class MonthGridTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01", "2026-04-04")]
    [InlineData("2026-02-01", "2026-02-01", "2026-02-28")]
    [InlineData("2026-08-01", "2026-07-26", "2026-09-05")]
    [InlineData("2027-01-01", "2026-12-27", "2027-02-06")]
    public void Span_OfAMonth_IsWholeWeeksFromSundayOn(string month, string from, string to)
    {
        var span = MonthGrid.Span(DateOnly.Parse(month, null));

        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null)), span);
    }

    [Fact]
    public void Of_EveryDayOnce_AndOnlyTheMonthsOwnCountAsIn()
    {
        var grid = MonthGrid.Of(new DateOnly(2026, 8, 1), Array.Empty<AgendaItem>().ToLookup(_ => default(DateOnly)));

        Assert.All(grid.Weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal(31, grid.Weeks.SelectMany(week => week).Count(day => day.IsInMonth));
    }
}
