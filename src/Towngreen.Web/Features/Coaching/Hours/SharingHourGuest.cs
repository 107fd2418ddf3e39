using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>Somebody who signed up for a sharing hour, with or without an account.</summary>
public sealed class SharingHourGuest
{
    public const int MaxFromLength = 120;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid HourId { get; init; }

    public required string Name { get; set; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    /// <summary>The town or organization, as the guest writes it.</summary>
    public required string From { get; set; }

    public required DateTimeOffset SignedUpAt { get; init; }
}

internal sealed class SharingHourGuestMap : IEntityTypeConfiguration<SharingHourGuest>
{
    /// <summary>An address is signed up for an hour once.</summary>
    public const string OncePerHour = "ux_sharing_hour_guest_email";

    public void Configure(EntityTypeBuilder<SharingHourGuest> builder)
    {
        builder.ToTable("sharing_hour_guest");
        builder.Property(g => g.Name).HasMaxLength(User.MaxNameLength);
        builder.Property(g => g.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(g => g.From).HasMaxLength(SharingHourGuest.MaxFromLength);
        builder.HasOne<SharingHour>().WithMany().HasForeignKey(g => g.HourId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(g => new { g.HourId, g.Email }).IsUnique().HasDatabaseName(OncePerHour);
        builder.HasIndex(g => g.Email).HasDatabaseName("ix_sharing_hour_guest_email");
    }
}
