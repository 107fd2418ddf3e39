using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Features.Coaching.Office;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>A time that one side offers for a session.</summary>
public sealed class SessionSlot
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SessionId { get; init; }

    public required DateTimeOffset Starts { get; init; }

    public required DateTimeOffset Ends { get; init; }

    public required MeetingWay Way { get; init; }

    public required string Place { get; init; }

    /// <summary>The zone of who offers it.</summary>
    public required string ZoneId { get; init; }
}

internal sealed class SessionSlotMap : IEntityTypeConfiguration<SessionSlot>
{
    public void Configure(EntityTypeBuilder<SessionSlot> builder)
    {
        builder.ToTable("coaching_slot");
        builder.Property(s => s.Place).HasMaxLength(CoachingSession.MaxPlaceLength);
        builder.Property(s => s.ZoneId).HasMaxLength(CoachProfile.MaxZoneLength);
        builder.HasOne<CoachingSession>().WithMany().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.SessionId).HasDatabaseName("ix_coaching_slot_session");
    }
}
