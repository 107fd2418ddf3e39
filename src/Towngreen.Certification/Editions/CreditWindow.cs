namespace Towngreen.Certification;

/// <summary>How far back work may have been completed and still earn new credit. The kinds are closed.</summary>
public abstract record CreditWindow
{
    private protected CreditWindow()
    {
    }

    /// <summary>
    /// Whether work that earned points may earn them again at recertification. Where work of any day in a span counts, it goes on counting; new
    /// credit by certification year is for work done since.
    /// </summary>
    internal virtual bool CountsAgain => true;

    /// <summary>The days on which new-credit work may have been completed; the day of hand-in is the last of them.</summary>
    public abstract Period NewCredit(DateOnly submittedOn);

    /// <summary>The last day of hand-in on which work completed on a day still earns new credit; nothing when it always does.</summary>
    public abstract DateOnly? LastDay(DateOnly completedOn);
}
