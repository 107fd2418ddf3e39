namespace Towngreen.Certification;

/// <summary>To the day before an anniversary of the award.</summary>
public sealed record DayBeforeAnniversary : Expiry
{
    /// <summary>Certification to the day before an anniversary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below one.</exception>
    public DayBeforeAnniversary(int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        Years = years;
    }

    /// <summary>How many years after the award, at least 1.</summary>
    public int Years { get; }

    /// <summary>The day before the same day <see cref="Years"/> later; before 28 February for a 29th that year lacks.</summary>
    public override DateOnly ExpiresOn(DateOnly awardedOn) => awardedOn.PlusYears(Years).AddDays(-1);
}
