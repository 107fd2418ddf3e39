using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>Who takes a step, when, and what they say with it.</summary>
public sealed record StepBy(MentorshipSide Side, string Name, DateTimeOffset At, string Comment = "");

/// <summary>A step in an activity's history, with its words as they stood then. Never changed.</summary>
public sealed class ActivityStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ActivityId { get; init; }

    /// <summary>Counted from 1 within the activity.</summary>
    public required int Number { get; init; }

    /// <summary>What the activity became by it.</summary>
    public required ActivityStatus Status { get; init; }

    public required MentorshipSide Side { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Comment { get; init; }

    public required ActivityContent Content { get; init; }
}

internal sealed class ActivityStepMap : IEntityTypeConfiguration<ActivityStep>
{
    /// <summary>Two steps taken at once: one of them was taken first.</summary>
    public const string OneOfEachNumber = "ux_mentorship_activity_step_number";

    public void Configure(EntityTypeBuilder<ActivityStep> builder)
    {
        builder.ToTable("mentorship_activity_step");
        builder.Property(s => s.By).HasMaxLength(120);
        builder.Property(s => s.Comment).HasMaxLength(MentorshipActivity.MaxCommentLength);
        builder.ComplexProperty(s => s.Content, ActivityContentMap.Configure);
        builder.HasOne<MentorshipActivity>().WithMany().HasForeignKey(s => s.ActivityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.ActivityId, s.Number }).IsUnique().HasDatabaseName(OneOfEachNumber);
    }
}
