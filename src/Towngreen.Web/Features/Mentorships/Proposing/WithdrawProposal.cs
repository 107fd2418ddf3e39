using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>The town that asked takes its proposal back before there is an answer.</summary>
public sealed class WithdrawProposal(Seats seats, AuditLog audit, MentorshipMail mail, ProgramClock clock)
{
    public sealed record Request(Seat.OfTown Seat);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var (mentorship, side, townId, by) = found.Value;
        if (side != mentorship.ProposedBy)
        {
            return new AnswerIsTheirs();
        }

        if (mentorship.Become(MentorshipStatus.Withdrawn, by, clock.Now).Failed(out var errors))
        {
            return errors.ToList();
        }

        if (!mentorship.IsExternal)
        {
            await mail.EnqueueAsync(mentorship, side.Other(), "withdrawn", by, "", cancel);
        }

        audit.Record("mentorship.withdrawn", typeof(Mentorship), mentorship.Id, townId, new { mentorship.Reference });
        return await seats.SaveAsync(cancel);
    }
}
