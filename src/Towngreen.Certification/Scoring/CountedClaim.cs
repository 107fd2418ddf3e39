namespace Towngreen.Certification;

/// <summary>A claim that counts, with what standings are made of.</summary>
/// <param name="Place">Its credit and action.</param>
/// <param name="Entries">The entries that count.</param>
/// <param name="Alone">What it would earn if it were its action's only claim.</param>
internal sealed record CountedClaim(CreditPlace Place, IReadOnlyList<Entry> Entries, Points Alone)
{
    public ClaimRef Ref => Place.Ref;

    public Credit Credit => Place.Credit;

    public ActionDefinition Action => Place.Action;

    /// <summary>What it earns beside the other claims of its action.</summary>
    public Points Points { get; init; } = Alone;

    public bool Earns => Points > Points.Zero;

    /// <summary>Why it earns less than alone, as a finding's code; nothing when it does not.</summary>
    public string? Reduced { get; init; }

    /// <summary>Whether this claim earns less because of the other: the better one of its action, or one that came before its cap.</summary>
    public bool IsOutdoneBy(CountedClaim other) => other.Place.ActionPlace == Place.ActionPlace && other.Points > Points.Zero
        && (Reduced is FindingCodes.PointsOtherCreditBest || other.Place.Order < Place.Order);
}
