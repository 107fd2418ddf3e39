using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Municipalities.Joining;

public enum RegistrationStatus
{
    Submitted,
    Approved,
    Declined,
}

/// <summary>A town's wish to join: its governing body's resolution, and the person it named as contact. Decided once by the program.</summary>
public sealed class TownRegistration
{
    public const int MaxBodyLength = 120;

    public const int MaxReasonLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MunicipalityId { get; init; }

    public required string Program { get; init; }

    /// <summary>Who handed it in, and becomes the town's contact when it is approved.</summary>
    public required Guid UserId { get; init; }

    public required string Title { get; init; }

    public required Appointment Appointment { get; init; }

    public required Guid ResolutionId { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    /// <summary>The body that adopted the resolution, such as a board of selectmen.</summary>
    public required string AdoptedBy { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public RegistrationStatus Status { get; private set; } = RegistrationStatus.Submitted;

    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedBy { get; private set; }

    /// <summary>Why it was declined, in the administrator's words; empty otherwise.</summary>
    public string Reason { get; private set; } = "";

    public int Version { get; private set; }

    public void Approve(Guid by, DateTimeOffset at) => (Status, DecidedBy, DecidedAt) = (RegistrationStatus.Approved, by, at);

    public void Decline(string reason, Guid by, DateTimeOffset at) =>
        (Status, Reason, DecidedBy, DecidedAt) = (RegistrationStatus.Declined, reason, by, at);
}

internal sealed class TownRegistrationMap : IEntityTypeConfiguration<TownRegistration>
{
    /// <summary>A town has one registration waiting at a time; two people handing one in at once are told apart by this.</summary>
    public const string OneWaiting = "ux_town_registration_waiting";

    public void Configure(EntityTypeBuilder<TownRegistration> builder)
    {
        builder.ToTable("town_registration");
        builder.Property(r => r.Program).HasMaxLength(60);
        builder.Property(r => r.Title).HasMaxLength(Membership.MaxTitleLength);
        builder.Property(r => r.AdoptedBy).HasMaxLength(TownRegistration.MaxBodyLength);
        builder.Property(r => r.Reason).HasMaxLength(TownRegistration.MaxReasonLength);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(r => r.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(r => r.ResolutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.MunicipalityId).IsUnique().HasFilter("status = 'Submitted'").HasDatabaseName(OneWaiting);
        builder.HasIndex(r => r.UserId).HasDatabaseName("ix_town_registration_user");
        builder.HasIndex(r => r.ResolutionId).HasDatabaseName("ix_town_registration_resolution");
        builder.HasIndex(r => new { r.Program, r.Status, r.SubmittedAt }).HasDatabaseName("ix_town_registration_queue");
        builder.HasIndex(r => new { r.Program, r.DecidedAt, r.Id }).HasDatabaseName("ix_town_registration_decided");
    }
}
