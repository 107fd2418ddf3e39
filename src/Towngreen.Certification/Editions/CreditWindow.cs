namespace Towngreen.Certification;

/// <summary>How far back work may have been completed and still earn new credit. The kinds are closed.</summary>
public abstract record CreditWindow
{
    private protected CreditWindow()
    {
    }

    /// <summary>The days on which new-credit work may have been completed; the day of hand-in is the last of them.</summary>
    public abstract Period NewCredit(DateOnly submittedOn);
}
