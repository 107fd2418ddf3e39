using System.Globalization;

namespace Towngreen.Uswds.Forms;

/// <summary>What a person entered as month, day and year; each part as typed, empty or missing.</summary>
public sealed record DateParts(string? Month, string? Day, string? Year)
{
    /// <summary>The parts of a day; all empty for none.</summary>
    public static DateParts Of(DateOnly? day) => new(Number(day?.Month), Number(day?.Day), Number(day?.Year));

    /// <summary>The names of the three inputs of a field.</summary>
    public static (string Month, string Day, string Year) Names(string field) => ($"{field}.Month", $"{field}.Day", $"{field}.Year");

    /// <summary>Whether nothing was entered at all.</summary>
    public bool Empty => Missing.Count == 3;

    /// <summary>The names of the parts not entered: <c>month</c>, <c>day</c>, <c>year</c>.</summary>
    internal IReadOnlyList<string> Missing =>
        [.. new[] { ("month", Month), ("day", Day), ("year", Year) }.Where(part => string.IsNullOrWhiteSpace(part.Item2)).Select(part => part.Item1)];

    /// <summary>
    /// The day meant, or what is wrong with the parts, in words that begin with the field's label. Nothing entered is neither: both are null.
    /// </summary>
    /// <param name="label">The field's label.</param>
    public (DateOnly? Day, string? Error) Read(string label)
    {
        if (Empty)
        {
            return (null, null);
        }

        if (Missing.Count > 0)
        {
            var missing = Missing.Select(part => UswdsWords.Get($"date.{part}").ToLower(CultureInfo.CurrentCulture));
            return (null, UswdsWords.Get("date.missing", label, string.Join($" {UswdsWords.Get("date.and")} ", missing)));
        }

        return (Whole(Month, 1, 12), Whole(Day, 1, 31), Whole(Year, 1000, 9999)) switch
        {
            (null, _, _) => (null, UswdsWords.Get("date.bad-month", label)),
            (_, null, _) => (null, UswdsWords.Get("date.bad-day", label)),
            (_, _, null) => (null, UswdsWords.Get("date.bad-year", label)),
            (int month, int day, int year) when day > DateTime.DaysInMonth(year, month) => (null, NoSuchDay(label, month, year)),
            (int month, int day, int year) => (new DateOnly(year, month, day), null),
        };
    }

    private static string NoSuchDay(string label, int month, int year) => UswdsWords.Get("date.no-such-day", label,
        new DateOnly(year, month, 1).ToString("Y", CultureInfo.CurrentCulture), DateTime.DaysInMonth(year, month));

    private static int? Whole(string? text, int least, int most) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
