namespace Towngreen.Certification;

/// <summary>From the same day some years before the day of hand-in. Source: SolSmart criteria, trainings count for five years.</summary>
public sealed record YearsBack : CreditWindow
{
    /// <summary>A window of years to the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below zero.</exception>
    public YearsBack(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        Years = years;
    }

    /// <summary>Years before the day of hand-in; 0 leaves only that day.</summary>
    public int Years { get; }

    /// <summary>From the same day <see cref="Years"/> earlier (28 February for a 29th that year lacks) to the day of hand-in, both included.</summary>
    public override Period NewCredit(DateOnly submittedOn) => new(submittedOn.PlusYears(-Years), submittedOn);

    /// <summary>The same day <see cref="Years"/> later; for a 28 February before a leap year's 29th, that one.</summary>
    public override DateOnly? LastDay(DateOnly completedOn)
    {
        var last = completedOn.PlusYears(Years);
        var next = DateOnly.FromDayNumber(Math.Min(last.DayNumber + 1, DateOnly.MaxValue.DayNumber));
        return NewCredit(next).Contains(completedOn) ? next : last;
    }
}
