using Towngreen.Certification;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

/// <summary>What is handed in and judged by itself: a claim, or the declaration that an action does not apply.</summary>
public abstract class JudgedWork
{
    public const int MaxReviewCommentLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SubmissionId { get; init; }

    public DateTimeOffset SavedAt { get; protected set; }

    public string SavedBy { get; protected set; } = "";

    public CreditClaimStatus Status { get; private set; }

    /// <summary>The number of the hand-in that carries it as it is now; 0 before the first.</summary>
    public int HandInNumber { get; private set; }

    /// <summary>Set aside: neither counted nor handed in, yet kept, so that it can be brought back.</summary>
    public DateTimeOffset? RemovedAt { get; protected set; }

    /// <summary>What the reviewer wrote with the last verdict.</summary>
    public string ReviewComment { get; private set; } = "";

    public int Version { get; private set; }

    /// <summary>
    /// What the town is told: a verdict given since the last hand-in is the reviewers' own affair until they send it, so until then
    /// the item is in review.
    /// </summary>
    public CreditClaimStatus ToldTo(Application application) =>
        application.Status == ApplicationStatus.HandedIn && HandInNumber == application.HandIns ? CreditClaimStatus.HandedIn : Status;

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
