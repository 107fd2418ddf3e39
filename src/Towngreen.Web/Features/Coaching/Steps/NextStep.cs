using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Steps;

/// <summary>Something coach and town agreed that one of them does next.</summary>
public sealed class NextStep
{
    public const int MaxLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    public required string Text { get; init; }

    public required DateOnly? DueOn { get; init; }

    /// <summary>Who does it: the coach, or somebody of the town's team.</summary>
    public required Guid AssignedTo { get; init; }

    public required DateTimeOffset AgreedAt { get; init; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Raised with each mark, for calendars.</summary>
    public int Version { get; private set; }

    public bool IsDone => DoneAt is not null;

    public void Mark(bool done, DateTimeOffset at) => DoneAt = done ? DoneAt ?? at : null;
}

internal sealed class NextStepMap : IEntityTypeConfiguration<NextStep>
{
    public void Configure(EntityTypeBuilder<NextStep> builder)
    {
        builder.ToTable("coaching_next_step");
        builder.Property(s => s.Text).HasMaxLength(NextStep.MaxLength);
        builder.HasOne<CoachingRequest>().WithMany().HasForeignKey(s => s.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.AssignedTo).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.RequestId).HasDatabaseName("ix_coaching_next_step_request");
        builder.HasIndex(s => s.AssignedTo).HasDatabaseName("ix_coaching_next_step_assigned_to");
    }
}
