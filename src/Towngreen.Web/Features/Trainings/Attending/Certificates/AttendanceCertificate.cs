using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Attending.Certificates;

/// <summary>
/// Says that somebody was at every session of a series. Whether it holds is asked of the attendance each time it is shown: a certificate
/// whose attendance was corrected away is withdrawn without anybody withdrawing it.
/// </summary>
public sealed class AttendanceCertificate
{
    public const int MaxNumberLength = 20;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What stands on it and in its address.</summary>
    public required string Number { get; init; }

    public required Guid SeriesId { get; init; }

    public required Guid RegistrationId { get; init; }

    /// <summary>The name as it was when the series ended: a registration changed later cannot make it somebody else's.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required bool IsDemonstration { get; init; }
}

internal sealed class AttendanceCertificateMap : IEntityTypeConfiguration<AttendanceCertificate>
{
    /// <summary>A registration has one certificate.</summary>
    public const string OneOfRegistration = "ux_training_certificate_registration";

    public void Configure(EntityTypeBuilder<AttendanceCertificate> builder)
    {
        builder.ToTable("training_certificate");
        builder.Property(c => c.Number).HasMaxLength(AttendanceCertificate.MaxNumberLength);
        builder.Property(c => c.Name).HasMaxLength(User.MaxNameLength);
        builder.HasOne<Series>().WithMany().HasForeignKey(c => c.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Registration>().WithMany().HasForeignKey(c => c.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.Number).IsUnique().HasDatabaseName("ux_training_certificate_number");
        builder.HasIndex(c => c.RegistrationId).IsUnique().HasDatabaseName(OneOfRegistration);
        builder.HasIndex(c => c.SeriesId).HasDatabaseName("ix_training_certificate_series");
    }
}
