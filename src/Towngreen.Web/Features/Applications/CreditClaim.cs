using Towngreen.Certification;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

/// <summary>What a submission claims for one credit. Its evidence can be changed only while <see cref="IsOpenIn"/> says so.</summary>
public sealed class CreditClaim
{
    public const int MaxReviewCommentLength = 4000;

    /// <summary>The index that lets a submission have one claim for each credit.</summary>
    public const string OnePerCreditIndex = "ux_credit_claim_credit";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SubmissionId { get; init; }

    public required string CreditId { get; init; }

    public ClaimContent Content { get; private set; } = ClaimContent.Empty;

    /// <summary>Counts the saves; each is kept as a <see cref="ClaimRevision"/>.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    public CreditClaimStatus Status { get; private set; }

    /// <summary>The number of the hand-in that carries its present evidence; 0 before the first.</summary>
    public int HandInNumber { get; private set; }

    /// <summary>Set aside: neither counted nor handed in, yet kept, so that it can be brought back.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>What the reviewer wrote with the last verdict.</summary>
    public string ReviewComment { get; private set; } = "";

    public int Version { get; private set; }

    /// <summary>Whether the town can change it now: everything in a draft, the returned items of a returned application.</summary>
    public bool IsOpenIn(Application application) => IsOpen(application.Status, Status);

    public static bool IsOpen(ApplicationStatus application, CreditClaimStatus claim) => application switch
    {
        ApplicationStatus.Draft => true,
        ApplicationStatus.Returned => claim == CreditClaimStatus.Returned,
        _ => false,
    };

    /// <summary>
    /// What the town is told: a verdict given since the last hand-in is the reviewers' own affair until they send it, so until then
    /// the item is in review.
    /// </summary>
    public CreditClaimStatus ToldTo(Application application) =>
        application.Status == ApplicationStatus.HandedIn && HandInNumber == application.HandIns ? CreditClaimStatus.HandedIn : Status;

    /// <returns>The revision to keep beside it.</returns>
    public ClaimRevision Write(ClaimContent content, DateTimeOffset at, string by)
    {
        (Content, SavedAt, SavedBy, RemovedAt) = (content, at, by, null);
        Revision++;
        return new ClaimRevision { ClaimId = Id, Number = Revision, Content = content, SavedAt = at, SavedBy = by };
    }

    public void Remove(DateTimeOffset at) => RemovedAt ??= at;

    public void BringBack() => RemovedAt = null;

    public Result<Done> HandIn(int number)
    {
        if (Become(CreditClaimStatus.HandedIn).Failed(out var errors))
        {
            return errors.ToList();
        }

        HandInNumber = number;
        return default(Done);
    }

    /// <param name="verdict">Approved, Returned or Declined.</param>
    /// <param name="comment">What the reviewer says to the town.</param>
    public Result<Done> Judge(ClaimStatus verdict, string comment)
    {
        if (Become(CreditClaimStatusFacts.Of(verdict)).Failed(out var errors))
        {
            return errors.ToList();
        }

        ReviewComment = comment;
        return default(Done);
    }

    private Result<Done> Become(CreditClaimStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return new ClaimNotInStatus(Status, next);
        }

        Status = next;
        return default(Done);
    }
}
