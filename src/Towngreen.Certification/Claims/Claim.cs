namespace Towngreen.Certification;

/// <summary>What is handed in for one credit of one action.</summary>
public sealed record Claim
{
    /// <summary>The key of the action.</summary>
    public required string Action { get; init; }

    /// <summary>The id of the credit within the action.</summary>
    public required string Credit { get; init; }

    /// <summary>Whether the work is claimed as new or for its continuing impact.</summary>
    public CreditKind Kind { get; init; }

    /// <summary>The day the work was completed, once it is.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>For rolling credit: why the work still matters today.</summary>
    public string? Impact { get; init; }

    /// <summary>The filled-in forms: one, or several where the credit allows them.</summary>
    public ValueList<Entry> Entries { get; init; } = [];

    /// <summary>How far the claim has come in review.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>Which claim this is.</summary>
    public ClaimRef Ref => new(Action, Credit);
}

/// <summary>Names a claim within an application: at most one for each credit of each action.</summary>
/// <param name="Action">The key of the action.</param>
/// <param name="Credit">The id of the credit within the action.</param>
public readonly record struct ClaimRef(string Action, string Credit)
{
    /// <summary>Action and credit with a slash between them.</summary>
    public override string ToString() => $"{Action}/{Credit}";
}

/// <summary>The two ways to earn a credit. Source: Sustainable CT, timeframe for credit.</summary>
public enum CreditKind
{
    /// <summary>For work completed within the credit window.</summary>
    New,

    /// <summary>For older work, or work credited before, that is still relevant and has a meaningful impact.</summary>
    Rolling,
}

/// <summary>How far a claim has come in review.</summary>
public enum ClaimStatus
{
    /// <summary>In draft or handed in, without a verdict yet.</summary>
    Claimed,

    /// <summary>A reviewer approved it.</summary>
    Approved,

    /// <summary>A reviewer returned it for changes; it may still be approved.</summary>
    Returned,

    /// <summary>A reviewer declined it; it earns nothing.</summary>
    Declined,
}
