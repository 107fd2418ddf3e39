using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings;

internal sealed class RegistrationMap : IEntityTypeConfiguration<Registration>
{
    /// <summary>An address is registered for a series once at a time.</summary>
    public const string OneLive = "ux_training_registration_live";

    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("training_registration");
        builder.Property(r => r.Name).HasMaxLength(User.MaxNameLength);
        builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(r => r.Elsewhere).HasMaxLength(Registration.MaxElsewhereLength);
        builder.Property(r => r.Title).HasMaxLength(Membership.MaxTitleLength);
        builder.HasOne<Series>().WithMany().HasForeignKey(r => r.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.SeriesId, r.Email }).IsUnique().HasDatabaseName(OneLive)
            .HasFilter($"status in ({string.Join(", ", SeatStatusFacts.Live.Select(status => $"'{status}'"))})");
        builder.HasIndex(r => new { r.SeriesId, r.QueueNumber }).IsUnique().HasDatabaseName("ux_training_registration_queue");
        builder.HasIndex(r => new { r.SeriesId, r.Status }).HasDatabaseName("ix_training_registration_status");
        builder.HasIndex(r => r.Email).HasDatabaseName("ix_training_registration_email");
        builder.HasIndex(r => r.UserId).HasDatabaseName("ix_training_registration_user");
        builder.HasIndex(r => new { r.MunicipalityId, r.SeriesId }).HasDatabaseName("ix_training_registration_municipality");
        builder.HasIndex(r => new { r.Status, r.OfferedUntil }).HasDatabaseName("ix_training_registration_offers");
    }
}
