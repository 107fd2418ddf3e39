using System.Globalization;

namespace Towngreen.Certification;

/// <summary>An amount of points: zero or more, exact, never rounded. Fractions are kept as they were earned.</summary>
public readonly record struct Points : IComparable<Points>
{
    /// <summary>An amount of points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Points(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        Value = value;
    }

    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>The amount.</summary>
    public decimal Value { get; }

    /// <summary>Both amounts together.</summary>
    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    /// <summary>What remains of the left amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right amount is the larger.</exception>
    public static Points operator -(Points left, Points right) => new(left.Value - right.Value);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    /// <summary>Whether the left amount is no larger.</summary>
    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    /// <summary>Whether the left amount is no smaller.</summary>
    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    /// <summary>The amount with a point as decimal mark and no trailing zeros, whatever the culture.</summary>
    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
