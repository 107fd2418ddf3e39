using System.Globalization;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>Whether 03/11 is a day in March or in November: the tool writes dates as its account is used to.</summary>
internal enum DateOrder
{
    MonthFirst,
    DayFirst,
}

/// <summary>The ways the tool, and spreadsheets that saved its file again, write a time.</summary>
internal static class ReportTime
{
    private static readonly string[] Clocks = ["h:m:s tt", "h:m tt", "H:m:s", "H:m"];

    private static readonly string[] Plain = WithClocks("yyyy-M-d", "yyyy/M/d", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d.M.yyyy");

    private static readonly Dictionary<DateOrder, string[]> Formats = new()
    {
        [DateOrder.MonthFirst] = [.. Plain, .. WithClocks("M/d/yyyy", "M/d/yy", "M-d-yyyy")],
        [DateOrder.DayFirst] = [.. Plain, .. WithClocks("d/M/yyyy", "d/M/yy", "d-M-yyyy")],
    };

    public static DateTime? Read(string text, DateOrder order) =>
        DateTime.TryParseExact(Tidy(text), Formats[order], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>One ordinary space between the parts, whichever the tool put there.</summary>
    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] WithClocks(params string[] dates) => [.. dates.SelectMany(date => Clocks.Select(clock => $"{date} {clock}"))];
}
