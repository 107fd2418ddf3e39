using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>
/// One town tells what the two did together, for the first time or anew, and the other is asked to confirm. Whatever was confirmed before
/// must be confirmed again.
/// </summary>
public sealed class RecordActivity(Seats seats, ActivityLog log, AuditLog audit, MentorshipMail mail, ProgramClock clock)
{
    /// <param name="ActivityId">A plan that came about, or one to be told anew; nothing for a new one.</param>
    /// <param name="Version">The version of it that the words were made from.</param>
    public sealed record Request(Seat.OfTown Seat, Guid? ActivityId, Telling Telling, int Version = 0);

    /// <returns>The activity's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var seated = found.Value;
        List<Error> errors = [.. request.Telling.Check(clock.Today)];
        if (!MentorshipStatusFacts.Begun.Contains(seated.Mentorship.Status))
        {
            errors.Add(new MentorshipNotActive());
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        var content = request.Telling.ToContent(seated.Side);
        var told = await log.TellAsync(seated, request.ActivityId, ActivityStatus.Recorded, content, request.Version, cancel);
        if (told.Failed(out var refusals))
        {
            return refusals.ToList();
        }

        await mail.EnqueueAsync(seated.Mentorship, seated.Side.Other(), "activity-recorded", seated.By, content.Discussed, cancel);
        audit.Record("mentorship.activity-recorded", typeof(MentorshipActivity), told.Value.Id, seated.TownId, new { seated.Mentorship.Reference, content.Kind, content.On });
        return (await seats.SaveAsync(cancel)).Failed(out var race) ? race.ToList() : told.Value.Id;
    }
}
