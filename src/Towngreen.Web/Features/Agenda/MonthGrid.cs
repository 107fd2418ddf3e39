using System.Globalization;

namespace Towngreen.Web.Features.Agenda;

/// <param name="IsInMonth">Not one of the days that only fill the first or last week.</param>
public sealed record MonthDay(DateOnly Day, bool IsInMonth, IReadOnlyList<AgendaItem> Items);

/// <summary>A month as whole weeks, beginning on the day on which the reader's weeks begin.</summary>
public sealed record MonthGrid(DateOnly First, IReadOnlyList<IReadOnlyList<MonthDay>> Weeks)
{
    private const int DaysOfWeek = 7;

    /// <summary>The days that a month's weeks span.</summary>
    public static (DateOnly From, DateOnly To) Span(DateOnly first)
    {
        var start = CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek;
        var from = first.AddDays(-((first.DayOfWeek - start + DaysOfWeek) % DaysOfWeek));
        var last = first.AddMonths(1).AddDays(-1);
        return (from, last.AddDays((start - last.DayOfWeek - 1 + (2 * DaysOfWeek)) % DaysOfWeek));
    }

    public static MonthGrid Of(DateOnly first, ILookup<DateOnly, AgendaItem> items)
    {
        var (from, to) = Span(first);
        var days = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .Select(day => new MonthDay(day, day.Month == first.Month, [.. items[day]]));
        return new MonthGrid(first, [.. days.Chunk(DaysOfWeek)]);
    }
}
