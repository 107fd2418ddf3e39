using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>Either town says that a planned activity will not come about.</summary>
public sealed class CancelActivity(Seats seats, ActivityLog log, AuditLog audit)
{
    public sealed record Request(Seat.OfTown Seat, Guid ActivityId, int Version);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var cancelled = await log.AnswerAsync(found.Value, request.ActivityId, ActivityStatus.Cancelled, "", request.Version, cancel);
        if (cancelled.Failed(out var errors))
        {
            return errors.ToList();
        }

        audit.Record("mentorship.activity-cancelled", typeof(MentorshipActivity), request.ActivityId, found.Value.TownId, new { found.Value.Mentorship.Reference });
        return await seats.SaveAsync(cancel);
    }
}
