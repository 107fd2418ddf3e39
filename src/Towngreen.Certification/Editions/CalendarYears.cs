namespace Towngreen.Certification;

/// <summary>
/// Whole calendar years before the year of hand-in, and that year up to the day itself. Source: Sustainable CT, timeframe for credit (2021
/// onward).
/// </summary>
public sealed record CalendarYears : CreditWindow
{
    /// <summary>A window of whole calendar years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below zero.</exception>
    public CalendarYears(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        Years = years;
    }

    /// <summary>Whole calendar years before the year of hand-in; 0 leaves only that year.</summary>
    public int Years { get; }

    /// <summary>Credited before, in the year of expiration only as rolling credit.</summary>
    internal override bool CountsAgain => false;

    /// <summary>From 1 January of the year of hand-in − <see cref="Years"/> to the day of hand-in, both included.</summary>
    public override Period NewCredit(DateOnly submittedOn) => new(new DateOnly(submittedOn.PlusYears(-Years).Year, 1, 1), submittedOn);

    /// <summary>31 December of the year of completion + <see cref="Years"/>.</summary>
    public override DateOnly? LastDay(DateOnly completedOn) => new DateOnly(completedOn.PlusYears(Years).Year, 12, 31);
}
