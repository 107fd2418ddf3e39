namespace Towngreen.Certification;

/// <summary>
/// How far back work may have been completed and still earn new credit. Source: Sustainable CT, timeframe for credit (2021 onward): the
/// years before 1 January of the application year, and that year up to the day of hand-in.
/// </summary>
public sealed record CreditWindow
{
    /// <summary>A window of whole calendar years before the application year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below zero.</exception>
    public CreditWindow(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        Years = years;
    }

    /// <summary>Whole calendar years before the year of hand-in; 0 leaves only that year.</summary>
    public int Years { get; }

    /// <summary>The days on which new-credit work may have been completed: 1 January of year − <see cref="Years"/> to the day of hand-in, both included.</summary>
    public Period NewCredit(DateOnly submittedOn) => new(new DateOnly(submittedOn.Year - Years, 1, 1), submittedOn);
}
