namespace Towngreen.Certification;

/// <summary>How long a certification lasts. Source: Sustainable CT certification overviews of 2018 and 2024: to the end of the third following year.</summary>
public sealed record Expiry
{
    /// <summary>Certification to the end of a later year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below zero.</exception>
    public Expiry(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        Years = years;
    }

    /// <summary>Years after the year of the award; 0 ends it in that same year.</summary>
    public int Years { get; }

    /// <summary>The last day of a certification, included: 31 December of the award's year + <see cref="Years"/>.</summary>
    public DateOnly ExpiresOn(DateOnly awardedOn) => new(awardedOn.Year + Years, 12, 31);
}
