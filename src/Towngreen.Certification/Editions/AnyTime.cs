namespace Towngreen.Certification;

/// <summary>Work of any age earns new credit.</summary>
public sealed record AnyTime : CreditWindow
{
    /// <summary>From the calendar's first day to the day of hand-in.</summary>
    public override Period NewCredit(DateOnly submittedOn) => new(DateOnly.MinValue, submittedOn);

    /// <inheritdoc/>
    public override DateOnly? LastDay(DateOnly completedOn) => null;
}
