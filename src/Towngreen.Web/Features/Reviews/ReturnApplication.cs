using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Sends all returned items back to the town, with the reviewers' comments in one letter. Only these unlock.</summary>
public sealed class ReturnApplication(ReviewDesk desk, LetterWriter letters, Sending sending, AuditLog audit)
{
    /// <param name="Reference">The application's.</param>
    /// <param name="Note">A paragraph of one's own; may be empty.</param>
    /// <param name="Seen">The state the letter was shown for; see <see cref="ReviewCase.Seen"/>.</param>
    public sealed record Request(string Reference, string Note, string Seen);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await desk.FindAsync(request.Reference, cancel) is not { MayDecide: true } review)
        {
            return new NotFound();
        }

        if (Refusal(review, request) is { } refusal)
        {
            return refusal;
        }

        audit.Record("application.returned", typeof(Decision), review.Reference, review.Town.Id, new
        {
            review.Current.Number,
            Returned = review.With(VerdictOutcome.Return).Select(work => $"{work.Action.Key}/{work.CreditId}"),
        });
        return await sending.RunAsync(review, DecisionOutcome.Returned, letters.Returned(review, request.Note), certificateNumber: null, cancel);
    }

    private static Error? Refusal(ReviewCase review, Request request) => review switch
    {
        { Stage: not ReviewStage.InReview } => new ReviewClosed(),
        _ when review.Seen != request.Seen => new VerdictsChanged(),
        _ when !review.With(VerdictOutcome.Return).Any() => new NothingToReturn(),
        _ when request.Note.Length > Decision.MaxNoteLength => new CommentTooLong(Decision.MaxNoteLength) { Field = nameof(request.Note) },
        _ => null,
    };
}
