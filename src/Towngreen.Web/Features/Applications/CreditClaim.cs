namespace Towngreen.Web.Features.Applications;

/// <summary>What a submission claims for one credit. Its evidence can be changed only while <see cref="IsOpenIn"/> says so.</summary>
public sealed class CreditClaim : JudgedWork
{
    /// <summary>The index that lets a submission have one claim for each credit.</summary>
    public const string OnePerCreditIndex = "ux_credit_claim_credit";

    public required string CreditId { get; init; }

    public ClaimContent Content { get; private set; } = ClaimContent.Empty;

    /// <summary>Counts the saves; each is kept as a <see cref="ClaimRevision"/>.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether the town can change it now: everything in a draft, the returned items of a returned application.</summary>
    public bool IsOpenIn(Application application) => IsOpen(application.Status, Status);

    public static bool IsOpen(ApplicationStatus application, CreditClaimStatus claim) => application switch
    {
        ApplicationStatus.Draft => true,
        ApplicationStatus.Returned => claim == CreditClaimStatus.Returned,
        _ => false,
    };

    /// <returns>The revision to keep beside it.</returns>
    public ClaimRevision Write(ClaimContent content, DateTimeOffset at, string by)
    {
        (Content, SavedAt, SavedBy, RemovedAt) = (content, at, by, null);
        Revision++;
        return new ClaimRevision { ClaimId = Id, Number = Revision, Content = content, SavedAt = at, SavedBy = by };
    }
}
