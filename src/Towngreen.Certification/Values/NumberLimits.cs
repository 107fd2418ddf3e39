namespace Towngreen.Certification;

/// <summary>Which numbers an answer may have.</summary>
internal static class NumberLimits
{
    /// <summary>The largest number any answer may have, on both sides of zero: beyond it sums and percentages would no longer be exact.</summary>
    public static decimal Largest => 1_000_000_000_000_000;

    /// <summary>Whether a number lies between the limits that are given, both included.</summary>
    public static bool Allow(decimal number, decimal? minimum, decimal? maximum) =>
        number >= (minimum ?? -Largest) && number <= (maximum ?? Largest) && Math.Abs(number) <= Largest;
}
