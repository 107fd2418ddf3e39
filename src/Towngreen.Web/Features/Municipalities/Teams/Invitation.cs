using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Municipalities.Teams;

public enum InvitationStatus
{
    Open,
    Accepted,
    Withdrawn,
}

/// <summary>
/// A place on a town's team kept for whoever reads mail at an address. The link's token is known only to that mail: here lies its
/// hash, so that a copy of the database lets nobody in.
/// </summary>
public sealed class Invitation
{
    public const int DaysValid = 30;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MunicipalityId { get; init; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    public required string Title { get; init; }

    public required Appointment Appointment { get; init; }

    public required Guid InvitedBy { get; init; }

    public string TokenHash { get; private set; } = "";

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>From this instant on, the link no longer works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    public InvitationStatus Status { get; private set; } = InvitationStatus.Open;

    public int Version { get; private set; }

    public bool HasExpired(DateTimeOffset now) => now >= ExpiresAt;

    /// <summary>Sending again makes a new link; the one before stops working.</summary>
    public void Send(SecretToken token, DateTimeOffset at) =>
        (TokenHash, SentAt, ExpiresAt) = (token.Hash, at, at.AddDays(DaysValid));

    public void Accept() => Status = InvitationStatus.Accepted;

    public void Withdraw() => Status = InvitationStatus.Withdrawn;
}

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    /// <summary>An address has one open invitation to a town at a time.</summary>
    public const string OneOpen = "ux_invitation_open";

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitation");
        builder.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(i => i.Title).HasMaxLength(Membership.MaxTitleLength);
        builder.Property(i => i.TokenHash).HasMaxLength(64);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(i => i.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(i => i.InvitedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.MunicipalityId, i.Email }).IsUnique().HasFilter("status = 'Open'").HasDatabaseName(OneOpen);
        builder.HasIndex(i => i.TokenHash).IsUnique().HasDatabaseName("ux_invitation_token");
        builder.HasIndex(i => i.InvitedBy).HasDatabaseName("ix_invitation_invited_by");
    }
}
