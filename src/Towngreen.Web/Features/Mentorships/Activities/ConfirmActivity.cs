using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>The other side says that an activity was as told: exactly the words it saw.</summary>
public sealed class ConfirmActivity(Seats seats, ActivityLog log, AuditLog audit)
{
    public sealed record Request(Seat Seat, Guid ActivityId, int Version);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var (mentorship, side, townId, by) = found.Value;
        var confirmed = await log.AnswerAsync(found.Value, request.ActivityId, ActivityStatus.Confirmed, "", request.Version, cancel);
        if (confirmed.Failed(out var errors))
        {
            return errors.ToList();
        }

        audit.Record("mentorship.activity-confirmed", typeof(MentorshipActivity), request.ActivityId, townId ?? mentorship.TownOn(side.Other()),
            new { mentorship.Reference, By = by }, visitor: by);
        return await seats.SaveAsync(cancel);
    }
}
