using System.Globalization;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Agenda;

/// <summary>Items under one heading of the list: a day, a person, what is overdue, what has no day.</summary>
public sealed record AgendaGroup(string Heading, bool IsUrgent, IReadOnlyList<AgendaItem> Items)
{
    internal static IEnumerable<AgendaGroup> Of(CalendarModel page, Words words) => page.Layout switch
    {
        AgendaLayout.People => ByPerson(page.Items, words),
        AgendaLayout.Month => ByDay([.. page.Items.Where(item => InMonth(page, item))], page),
        _ => [.. Overdue(page, words), .. ByDay([.. page.Items.Where(item => !page.IsOverdue(item))], page), .. Someday(page, words)],
    };

    private static bool InMonth(CalendarModel page, AgendaItem item) =>
        page.DayOf(item) is { } day && day.Year == page.First.Year && day.Month == page.First.Month;

    private static IEnumerable<AgendaGroup> ByPerson(IReadOnlyList<AgendaItem> items, Words words) => items
        .GroupBy(item => item.Person).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.CurrentCulture)
        .Select(group => new AgendaGroup(group.Key ?? words["For everybody"], IsUrgent: false, [.. group]));

    private static IEnumerable<AgendaGroup> Overdue(CalendarModel page, Words words) =>
        page.Items.Where(page.IsOverdue).ToList() is { Count: > 0 } late ? [new(words["Overdue"], IsUrgent: true, late)] : [];

    private static IEnumerable<AgendaGroup> ByDay(IReadOnlyList<AgendaItem> items, CalendarModel page) => items
        .Where(item => page.DayOf(item) is not null).GroupBy(item => page.DayOf(item)!.Value)
        .Select(group => new AgendaGroup(group.Key.ToString("dddd, d MMMM yyyy", CultureInfo.CurrentCulture), IsUrgent: false, [.. group]));

    private static IEnumerable<AgendaGroup> Someday(CalendarModel page, Words words) =>
        page.Items.Where(item => page.DayOf(item) is null).ToList() is { Count: > 0 } rest ? [new(words["Without a day"], IsUrgent: false, rest)] : [];
}
