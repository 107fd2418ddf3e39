using Towngreen.Uswds.Content;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>How a claim's status is marked; its word is the resource <c>claim.status.…</c>.</summary>
public static class ClaimStatusWords
{
    public static StatusKind Kind(CreditClaimStatus status) => status switch
    {
        CreditClaimStatus.Draft => StatusKind.Neutral,
        CreditClaimStatus.HandedIn => StatusKind.Info,
        CreditClaimStatus.Returned => StatusKind.Warning,
        CreditClaimStatus.Approved => StatusKind.Success,
        _ => StatusKind.Error,
    };
}
