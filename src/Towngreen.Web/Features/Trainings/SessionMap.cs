using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Trainings;

internal sealed class SessionMap : IEntityTypeConfiguration<Session>
{
    /// <summary>A series has one session of each number.</summary>
    public const string OneNumber = "ux_training_session_number";

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("training_session");
        builder.Property(s => s.Zone).HasMaxLength(Session.MaxZoneLength);
        builder.Property(s => s.Place).HasMaxLength(Session.MaxPlaceLength);
        builder.Property(s => s.MeetingLink).HasMaxLength(Session.MaxLinkLength);
        builder.HasOne<Series>().WithMany().HasForeignKey(s => s.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.SeriesId, s.Number }).IsUnique().HasDatabaseName(OneNumber);
        builder.HasIndex(s => s.Starts).HasDatabaseName("ix_training_session_starts");
    }
}
