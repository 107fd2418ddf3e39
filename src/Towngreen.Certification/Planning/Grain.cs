namespace Towngreen.Certification;

/// <summary>The largest amount of which several amounts are whole multiples, so that they can be counted in whole numbers without rounding.</summary>
/// <param name="Size">The amount.</param>
internal readonly record struct Grain(decimal Size)
{
    /// <summary>One.</summary>
    public static Grain One { get; } = new(1);

    /// <summary>The grain of these amounts, none below zero; one where there is nothing but zeros.</summary>
    public static Grain Of(IEnumerable<decimal> amounts)
    {
        var size = amounts.Aggregate(0m, Shared);
        return size == 0 ? One : new(size);
    }

    /// <summary>How many grains reach the amount, exactly so when it is a multiple.</summary>
    /// <exception cref="OverflowException">More than can be counted.</exception>
    public long Count(decimal amount) => (long)Math.Ceiling(amount / Size);

    private static decimal Shared(decimal left, decimal right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
