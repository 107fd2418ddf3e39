using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications;

/// <summary>How far a claim has come: the town's work before a verdict, and the verdict.</summary>
public enum CreditClaimStatus
{
    Draft,
    HandedIn,
    Returned,
    Approved,
    Declined,
}

/// <summary>What each status means, in one table.</summary>
public static class CreditClaimStatusFacts
{
    /// <summary>A verdict can be given anew until the application goes back to the town, so verdicts may follow each other.</summary>
    private static readonly CreditClaimStatus[] Verdicts = [CreditClaimStatus.Returned, CreditClaimStatus.Approved, CreditClaimStatus.Declined];

    private static readonly Dictionary<CreditClaimStatus, (ClaimStatus Scored, CreditClaimStatus[] Next)> Table = new()
    {
        [CreditClaimStatus.Draft] = (ClaimStatus.Claimed, [CreditClaimStatus.HandedIn]),
        [CreditClaimStatus.HandedIn] = (ClaimStatus.Claimed, Verdicts),
        [CreditClaimStatus.Returned] = (ClaimStatus.Returned, [CreditClaimStatus.HandedIn, .. Verdicts]),
        [CreditClaimStatus.Approved] = (ClaimStatus.Approved, Verdicts),
        [CreditClaimStatus.Declined] = (ClaimStatus.Declined, Verdicts),
    };

    /// <summary>The status the core scores by.</summary>
    public static ClaimStatus Scored(this CreditClaimStatus status) => Table[status].Scored;

    /// <summary>The status a verdict leads to; for the core's "claimed", the one before any verdict.</summary>
    public static CreditClaimStatus Of(ClaimStatus verdict) =>
        Table.First(row => row.Key != CreditClaimStatus.Draft && row.Value.Scored == verdict).Key;

    public static bool MayBecome(this CreditClaimStatus status, CreditClaimStatus next) => Table[status].Next.Contains(next);
}
