using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>Somebody watched a recording instead. A type of its own, so that it can never be taken for attendance: it counts for nothing.</summary>
public sealed class RecordedViewing
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SessionId { get; init; }

    public required Guid RegistrationId { get; init; }

    public required DateOnly ViewedOn { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset LoggedAt { get; init; }
}

internal sealed class RecordedViewingMap : IEntityTypeConfiguration<RecordedViewing>
{
    /// <summary>A viewing is logged once.</summary>
    public const string OnceADay = "ux_training_recorded_viewing";

    public void Configure(EntityTypeBuilder<RecordedViewing> builder)
    {
        builder.ToTable("training_recorded_viewing");
        builder.Property(v => v.By).HasMaxLength(User.MaxNameLength);
        builder.HasOne<Session>().WithMany().HasForeignKey(v => v.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Registration>().WithMany().HasForeignKey(v => v.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.SessionId, v.RegistrationId, v.ViewedOn }).IsUnique().HasDatabaseName(OnceADay);
        builder.HasIndex(v => v.RegistrationId).HasDatabaseName("ix_training_recorded_viewing_registration");
    }
}
