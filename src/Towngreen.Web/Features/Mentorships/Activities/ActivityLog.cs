using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>Writes activities with their history: each step over the version its maker saw, or not at all.</summary>
public sealed class ActivityLog(TowngreenDb db, Seats seats)
{
    /// <summary>Begins an activity, or tells a known one anew.</summary>
    /// <param name="activityId">The known one.</param>
    /// <param name="version">The version of the known one that the words were made from.</param>
    internal async Task<Result<MentorshipActivity>> TellAsync(
        Seated seated, Guid? activityId, ActivityStatus status, ActivityContent content, int version, CancellationToken cancel)
    {
        if (activityId is not { } id)
        {
            var (activity, first) = MentorshipActivity.Begin(seated.Mentorship.Id, status, content, seats.Step(seated));
            db.AddRange(activity, first);
            return activity;
        }

        return await StepAsync(seated, id, version, activity => activity.Tell(status, content, seats.Step(seated)), cancel);
    }

    /// <summary>Confirms, disputes or gives up an activity.</summary>
    internal Task<Result<MentorshipActivity>> AnswerAsync(
        Seated seated, Guid activityId, ActivityStatus status, string comment, int version, CancellationToken cancel) =>
        StepAsync(seated, activityId, version, activity => activity.Answer(status, seats.Step(seated, comment)), cancel);

    private async Task<Result<MentorshipActivity>> StepAsync(
        Seated seated, Guid id, int version, Func<MentorshipActivity, Result<ActivityStep>> take, CancellationToken cancel)
    {
        var activity = await db.Set<MentorshipActivity>().SingleOrDefaultAsync(a => a.Id == id && a.MentorshipId == seated.Mentorship.Id, cancel);
        if (activity is null)
        {
            return new NotFound();
        }

        if (activity.Version != version)
        {
            return new ChangedMeanwhile();
        }

        var step = take(activity);
        if (step.Failed(out var errors))
        {
            return errors.ToList();
        }

        db.Add(step.Value);
        return activity;
    }
}
