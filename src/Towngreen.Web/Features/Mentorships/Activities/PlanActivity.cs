using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>Either town plans an activity, or changes a plan: it stands on both towns' agendas.</summary>
public sealed class PlanActivity(Seats seats, ActivityLog log, AuditLog audit, ProgramClock clock)
{
    /// <param name="ActivityId">A plan to change; nothing for a new one.</param>
    /// <param name="Version">The version the change was made from.</param>
    public sealed record Request(Seat.OfTown Seat, Guid? ActivityId, ActivityKind? Kind, DateOnly? On, TimeOnly? StartsAt, int? Minutes, string? Place, int Version = 0);

    /// <returns>The activity's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var seated = found.Value;
        List<Error> errors = [.. Check(request, seated.Mentorship)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var content = new ActivityContent
        {
            Kind = request.Kind!.Value,
            On = request.On!.Value,
            StartsAt = request.StartsAt,
            Minutes = request.Minutes,
            Place = request.Place.Tidy(),
        };
        var told = await log.TellAsync(seated, request.ActivityId, ActivityStatus.Planned, content, request.Version, cancel);
        if (told.Failed(out var refusals))
        {
            return refusals.ToList();
        }

        audit.Record("mentorship.activity-planned", typeof(MentorshipActivity), told.Value.Id, seated.TownId, new { seated.Mentorship.Reference, content.Kind, content.On });
        return (await seats.SaveAsync(cancel)).Failed(out var race) ? race.ToList() : told.Value.Id;
    }

    private IEnumerable<Error> Check(Request request, Mentorship mentorship)
    {
        Error?[] faults =
        [
            mentorship.Status == MentorshipStatus.Active ? null : new MentorshipNotActive(),
            ActivityCheck.Kind(request.Kind),
            request.On is not { } day ? new MentorshipMissing("day") { Field = nameof(Request.On) }
                : day < clock.Today ? new DayPast(clock.Today) { Field = nameof(Request.On) } : null,
            request.StartsAt is null ? new MentorshipMissing("time") { Field = nameof(Request.StartsAt) } : null,
            request.Minutes is null ? new MentorshipMissing("minutes") { Field = nameof(Request.Minutes) } : ActivityCheck.Minutes(request.Minutes),
            TextCheck.Fault(request.Place.Tidy(), null, ActivityContent.MaxPlaceLength, nameof(Request.Place)),
        ];
        return faults.OfType<Error>();
    }
}
