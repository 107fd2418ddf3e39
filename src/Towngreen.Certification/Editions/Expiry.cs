namespace Towngreen.Certification;

/// <summary>How long a certification lasts. The kinds are closed.</summary>
public abstract record Expiry
{
    private protected Expiry()
    {
    }

    /// <summary>The last day of a certification awarded on a day, included.</summary>
    public abstract DateOnly ExpiresOn(DateOnly awardedOn);
}
