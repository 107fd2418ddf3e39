namespace Towngreen.Certification;

/// <summary>What several whole numbers are all multiples of.</summary>
internal static class Divisor
{
    /// <summary>The greatest common divisor, whatever the signs; 1 where there is nothing but zeros.</summary>
    public static long Of(IEnumerable<long> numbers) => Math.Max(1, numbers.Aggregate(0L, (left, right) => Greatest(left, Math.Abs(right))));

    /// <summary>The quotient, rounded up.</summary>
    public static long Ceiling(long number, long divisor) => number > 0 ? ((number - 1) / divisor) + 1 : number / divisor;

    private static long Greatest(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
