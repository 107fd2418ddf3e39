namespace Towngreen.Certification;

/// <summary>To the end of a later year. Source: Sustainable CT certification overviews of 2018 and 2024: to the end of the third following year.</summary>
public sealed record EndOfYear : Expiry
{
    /// <summary>Certification to the end of a later year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below zero.</exception>
    public EndOfYear(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        Years = years;
    }

    /// <summary>Years after the year of the award; 0 ends it in that same year.</summary>
    public int Years { get; }

    /// <summary>31 December of the award's year + <see cref="Years"/>.</summary>
    public override DateOnly ExpiresOn(DateOnly awardedOn) => new(awardedOn.PlusYears(Years).Year, 12, 31);
}
