using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>An open hour in which towns share what they learn, with a coach as host. Whoever signs up is mailed how to join.</summary>
public sealed class SharingHour
{
    public const int MaxReferenceLength = 12;

    public const int MaxTitleLength = 120;

    public const int MaxAboutLength = 2000;

    public const int MaxPlaceLength = 300;

    public const int MaxReasonLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Reference { get; init; }

    public required Guid HostId { get; init; }

    public string Title { get; private set; } = "";

    public string About { get; private set; } = "";

    public DateTimeOffset Starts { get; private set; }

    public DateTimeOffset Ends { get; private set; }

    public string ZoneId { get; private set; } = "";

    /// <summary>Where it is or how to join. Only those who signed up are told: an open link draws strangers.</summary>
    public string Place { get; private set; } = "";

    public bool IsCancelled { get; private set; }

    public string CancelReason { get; private set; } = "";

    /// <summary>Raised with each change that calendars must learn of.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Version { get; private set; }

    public void Announce(string title, string about, DateTimeOffset starts, DateTimeOffset ends, string zone, string place, DateTimeOffset at)
    {
        Sequence += Title.Length > 0 ? 1 : 0;
        (Title, About, Starts, Ends, ZoneId, Place, ChangedAt) = (title, about, starts, ends, zone, place, at);
    }

    public void Cancel(string reason, DateTimeOffset at) =>
        (IsCancelled, CancelReason, Sequence, ChangedAt) = (true, reason, Sequence + 1, at);
}

internal sealed class SharingHourMap : IEntityTypeConfiguration<SharingHour>
{
    public void Configure(EntityTypeBuilder<SharingHour> builder)
    {
        builder.ToTable("sharing_hour");
        builder.Property(h => h.Reference).HasMaxLength(SharingHour.MaxReferenceLength);
        builder.Property(h => h.Title).HasMaxLength(SharingHour.MaxTitleLength);
        builder.Property(h => h.About).HasMaxLength(SharingHour.MaxAboutLength);
        builder.Property(h => h.ZoneId).HasMaxLength(CoachProfile.MaxZoneLength);
        builder.Property(h => h.Place).HasMaxLength(SharingHour.MaxPlaceLength);
        builder.Property(h => h.CancelReason).HasMaxLength(SharingHour.MaxReasonLength);
        builder.HasOne<User>().WithMany().HasForeignKey(h => h.HostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => h.Reference).IsUnique().HasDatabaseName("ux_sharing_hour_reference");
        builder.HasIndex(h => h.Starts).HasDatabaseName("ix_sharing_hour_starts");
        builder.HasIndex(h => h.HostId).HasDatabaseName("ix_sharing_hour_host");
    }
}
