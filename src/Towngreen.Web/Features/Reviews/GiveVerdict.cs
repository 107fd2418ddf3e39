using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Appends a reviewer's verdict on one claim, or on the declaration that an action does not apply. The town does not hear of it until the program sends it.</summary>
public sealed class GiveVerdict(TowngreenDb db, Access access, ReviewDesk desk, AuditLog audit, TimeProvider time)
{
    /// <param name="Reference">The application's.</param>
    /// <param name="ActionKey">The action's.</param>
    /// <param name="CreditId">The credit's within the action; nothing for the declaration.</param>
    /// <param name="Outcome">The verdict.</param>
    /// <param name="Comment">What the town will read; must be there unless it is approved.</param>
    /// <param name="SeenVerdicts">How many verdicts of this round the reviewer was shown.</param>
    public sealed record Request(string Reference, string ActionKey, string? CreditId, VerdictOutcome Outcome, string Comment, int SeenVerdicts);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await desk.FindAsync(request.Reference, cancel) is not { } review
            || review.Find(request.ActionKey, request.CreditId) is not { IsMine: true } work)
        {
            return new NotFound();
        }

        if (Refusal(review, work, request) is { } refusal)
        {
            return refusal;
        }

        Append(review, work, request);
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race.Violates(VerdictMap.NumberIndex))
        {
            return new VerdictMeanwhile(await LastReviewerAsync(review, work, cancel));
        }
    }

    private static Error? Refusal(ReviewCase review, ReviewedWork work, Request request)
    {
        var comment = request.Comment.Trim();
        return (review.Stage, work) switch
        {
            (not ReviewStage.InReview, _) => new ReviewClosed(),
            (_, { IsSettled: true }) => new ClaimSettled(),
            (_, ReviewedDeclaration) when request.Outcome is VerdictOutcome.Return => new DeclarationNotReturned(),
            _ when work.VerdictsEver != request.SeenVerdicts => work.Standing is { } standing ? new VerdictMeanwhile(standing.ReviewerName) : new HandedInAgain(),
            _ when comment.Length > Verdict.MaxCommentLength => new CommentTooLong(Verdict.MaxCommentLength) { Field = nameof(request.Comment) },
            _ when comment.Length == 0 && request.Outcome.NeedsComment() => new CommentMissing { Field = nameof(request.Comment) },
            _ => null,
        };
    }

    private void Append(ReviewCase review, ReviewedWork work, Request request)
    {
        db.Add(new Verdict
        {
            ApplicationId = review.ApplicationId,
            HandInId = review.Current.Id,
            ClaimId = work.Id,
            Number = work.Verdicts.Count + 1,
            Outcome = request.Outcome,
            Comment = request.Comment.Trim(),
            ReviewerId = access.RequiredUserId,
            ReviewerName = access.Name,
            At = time.GetUtcNow(),
        });
        audit.Record("verdict.given", typeof(Verdict), work.Id, review.Town.Id, new
        {
            review.Reference,
            Claim = work.CreditId is { } credit ? new ClaimRef(work.Action.Key, credit).ToString() : work.Action.Key,
            review.Current.Number,
            request.Outcome,
            Before = work.Standing?.Outcome,
        });
    }

    private Task<string> LastReviewerAsync(ReviewCase review, ReviewedWork work, CancellationToken cancel) =>
        db.Set<Verdict>().AsNoTracking()
            .Where(v => v.HandInId == review.Current.Id && v.ClaimId == work.Id)
            .OrderByDescending(v => v.Number).Select(v => v.ReviewerName).FirstAsync(cancel);
}
