using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>Either town says that the work together is done. What was done stays, and can still be confirmed.</summary>
public sealed class FinishMentorship(Seats seats, AuditLog audit, MentorshipMail mail, ProgramClock clock)
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
        if (mentorship.Become(MentorshipStatus.Finished, by, clock.Now).Failed(out var errors))
        {
            return errors.ToList();
        }

        if (!mentorship.IsExternal)
        {
            await mail.EnqueueAsync(mentorship, side.Other(), "finished", by, "", cancel);
        }

        audit.Record("mentorship.finished", typeof(Mentorship), mentorship.Id, townId, new { mentorship.Reference });
        return await seats.SaveAsync(cancel);
    }
}
