using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>
/// Something the two towns of a mentorship did together, or plan to do. One side tells of it, the other confirms; whoever changes it tells
/// of it anew. Every step stays readable to both.
/// </summary>
public sealed class MentorshipActivity
{
    public const int MaxCommentLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MentorshipId { get; init; }

    public ActivityContent Content { get; private set; } = null!;

    /// <summary>The side whose words <see cref="Content"/> are; the other one confirms them.</summary>
    public MentorshipSide ToldBy { get; private set; }

    public ActivityStatus Status { get; private set; }

    /// <summary>The number of its last step; calendars learn of changes by it.</summary>
    public int Steps { get; private set; }

    public int Version { get; private set; }

    /// <summary>Begins the activity, planned or recorded.</summary>
    public static (MentorshipActivity Activity, ActivityStep First) Begin(Guid mentorshipId, ActivityStatus status, ActivityContent content, StepBy by)
    {
        var activity = new MentorshipActivity { MentorshipId = mentorshipId, Content = content, ToldBy = by.Side, Status = status };
        return (activity, activity.Step(by));
    }

    /// <summary>Tells it anew, planned or recorded: the other side has not confirmed these words.</summary>
    public Result<ActivityStep> Tell(ActivityStatus status, ActivityContent content, StepBy by)
    {
        if (!Status.MayBecome(status))
        {
            return new ActivityNotInStatus(Status, status);
        }

        (Content, ToldBy, Status) = (content, by.Side, status);
        return Step(by);
    }

    /// <summary>The other side confirms or disputes what was told; either side gives up a plan.</summary>
    public Result<ActivityStep> Answer(ActivityStatus status, StepBy by)
    {
        if (!Status.MayBecome(status))
        {
            return new ActivityNotInStatus(Status, status);
        }

        if (status != ActivityStatus.Cancelled && by.Side == ToldBy)
        {
            return new OwnActivity();
        }

        Status = status;
        return Step(by);
    }

    private ActivityStep Step(StepBy by) => new()
    {
        ActivityId = Id,
        Number = ++Steps,
        Status = Status,
        Side = by.Side,
        By = by.Name,
        At = by.At,
        Comment = by.Comment,
        Content = Content,
    };
}

internal sealed class MentorshipActivityMap : IEntityTypeConfiguration<MentorshipActivity>
{
    public void Configure(EntityTypeBuilder<MentorshipActivity> builder)
    {
        builder.ToTable("mentorship_activity");
        builder.ComplexProperty(a => a.Content, ActivityContentMap.Configure);
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(a => a.MentorshipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.MentorshipId, a.Status }).HasDatabaseName("ix_mentorship_activity_mentorship");
    }
}
