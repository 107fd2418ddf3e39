namespace Towngreen.Certification;

/// <summary>Years added to days.</summary>
internal static class CalendarShift
{
    /// <summary>
    /// The same day so many years later, or earlier when negative: 28 February for a 29th that year lacks, and no further than the calendar's
    /// ends, so that an absurd day still gets an answer.
    /// </summary>
    public static DateOnly PlusYears(this DateOnly day, int years) => ((long)day.Year + years) switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => day.AddYears(years),
    };
}
