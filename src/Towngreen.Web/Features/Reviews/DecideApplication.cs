using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Reviews;

/// <summary>
/// Certifies the town at the highest level that what is approved reaches, or does not certify it; either way the town gets its letter
/// and the application is closed. Nobody can certify above the engine's answer.
/// </summary>
public sealed class DecideApplication(ReviewDesk desk, LetterWriter letters, AwardCertification award, Sending sending, AuditLog audit)
{
    /// <param name="Reference">The application's.</param>
    /// <param name="Certify">Whether the town is certified.</param>
    /// <param name="Note">A paragraph of one's own; a town that is not certified must get one.</param>
    /// <param name="Seen">The state the letter was shown for; see <see cref="ReviewCase.Seen"/>.</param>
    public sealed record Request(string Reference, bool Certify, string Note, string Seen);

    /// <param name="CertificateNumber">Of the certificate that was issued; nothing when none was.</param>
    public sealed record Receipt(string? CertificateNumber);

    public async Task<Result<Receipt>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await desk.FindAsync(request.Reference, cancel) is not { MayDecide: true } review)
        {
            return new NotFound();
        }

        if (Refusal(review, request) is { } refusal)
        {
            return refusal;
        }

        return request.Certify ? await CertifyAsync(review, request, cancel) : await RefuseAsync(review, request, cancel);
    }

    private static Error? Refusal(ReviewCase review, Request request) => review switch
    {
        { Stage: ReviewStage.Closed } => new AlreadyDecided(),
        { Stage: ReviewStage.WithTown } when request.Certify => new ReviewClosed(),
        _ when review.Seen != request.Seen => new VerdictsChanged(),
        { Stage: ReviewStage.InReview, Waiting: > 0 } => new VerdictsMissing(review.Waiting),
        _ when request.Note.Length > Decision.MaxNoteLength => new CommentTooLong(Decision.MaxNoteLength) { Field = nameof(request.Note) },
        _ when !request.Certify && string.IsNullOrWhiteSpace(request.Note) => new NoteMissing { Field = nameof(request.Note) },
        _ => null,
    };

    private async Task<Result<Receipt>> CertifyAsync(ReviewCase review, Request request, CancellationToken cancel)
    {
        var awarded = await award.AddAsync(
            new(review.Town.Id, review.ApplicationId, review.Edition.Edition, review.ClaimsAsJudged, review.Scorecard), cancel);
        if (awarded.Failed(out var errors))
        {
            return errors.ToList();
        }

        var number = awarded.Value.Number;
        audit.Record("application.certified", typeof(Decision), review.Reference, review.Town.Id, new { awarded.Value.Level, number });
        var sent = await sending.RunAsync(review, DecisionOutcome.Certified, letters.Certified(review, request.Note, number), number, cancel);
        return sent.Failed(out var refused) ? refused.ToList() : new Receipt(number);
    }

    private async Task<Result<Receipt>> RefuseAsync(ReviewCase review, Request request, CancellationToken cancel)
    {
        audit.Record("application.not-certified", typeof(Decision), review.Reference, review.Town.Id, new { review.Current.Number });
        var sent = await sending.RunAsync(review, DecisionOutcome.NotCertified, letters.NotCertified(review, request.Note), certificateNumber: null, cancel);
        return sent.Failed(out var refused) ? refused.ToList() : new Receipt(null);
    }
}
