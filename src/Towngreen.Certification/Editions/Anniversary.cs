namespace Towngreen.Certification;

/// <summary>To an anniversary of the award. Source: Climate Smart Communities certification overview, five years from the award.</summary>
public sealed record Anniversary : Expiry
{
    /// <summary>Certification to an anniversary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below one.</exception>
    public Anniversary(int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        Years = years;
    }

    /// <summary>How many years after the award, at least 1.</summary>
    public int Years { get; }

    /// <summary>The same day <see cref="Years"/> later; 28 February for a 29th that year lacks.</summary>
    public override DateOnly ExpiresOn(DateOnly awardedOn) => awardedOn.PlusYears(Years);
}
