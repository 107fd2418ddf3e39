using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>The side that was asked accepts the mentorship or declines it: anyone of its team, or the contact of a town outside.</summary>
public sealed class AnswerProposal(Seats seats, AuditLog audit, MentorshipMail mail, ProgramClock clock)
{
    /// <param name="Words">What is said with the answer; may be empty.</param>
    public sealed record Request(Seat Seat, bool Accept, string? Words);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var (mentorship, side, _, by) = found.Value;
        var words = request.Words.Tidy();
        if (TextCheck.Fault(words, null, Mentorship.MaxMessageLength, nameof(Request.Words)) is { } fault)
        {
            return fault;
        }

        if (side == mentorship.ProposedBy)
        {
            return new AnswerIsTheirs();
        }

        if (mentorship.Become(request.Accept ? MentorshipStatus.Active : MentorshipStatus.Declined, by, clock.Now, words).Failed(out var errors))
        {
            return errors.ToList();
        }

        await mail.EnqueueAsync(mentorship, side.Other(), request.Accept ? "accepted" : "declined", by, words, cancel);
        audit.Record(request.Accept ? "mentorship.accepted" : "mentorship.declined", typeof(Mentorship), mentorship.Id, found.Value.TownId ?? mentorship.TownOn(side.Other()),
            new { mentorship.Reference, By = by }, visitor: by);
        return await seats.SaveAsync(cancel);
    }
}
