using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>The other side says what was otherwise; whoever told it hears, and may tell it anew.</summary>
public sealed class DisputeActivity(Seats seats, ActivityLog log, AuditLog audit, MentorshipMail mail)
{
    public sealed record Request(Seat Seat, Guid ActivityId, string? Comment, int Version);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var comment = request.Comment.Tidy();
        if (TextCheck.Fault(comment, "comment", MentorshipActivity.MaxCommentLength, nameof(Request.Comment)) is { } fault)
        {
            return fault;
        }

        var (mentorship, side, townId, by) = found.Value;
        var disputed = await log.AnswerAsync(found.Value, request.ActivityId, ActivityStatus.Disputed, comment, request.Version, cancel);
        if (disputed.Failed(out var errors))
        {
            return errors.ToList();
        }

        await mail.EnqueueAsync(mentorship, side.Other(), "activity-disputed", by, comment, cancel);
        audit.Record("mentorship.activity-disputed", typeof(MentorshipActivity), request.ActivityId, townId ?? mentorship.TownOn(side.Other()),
            new { mentorship.Reference, By = by }, visitor: by);
        return await seats.SaveAsync(cancel);
    }
}
