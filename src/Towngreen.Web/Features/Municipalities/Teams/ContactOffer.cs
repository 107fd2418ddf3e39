using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Municipalities.Teams;

public enum ContactOfferStatus
{
    Open,
    Accepted,
    Declined,
    Withdrawn,
}

/// <summary>The contact's offer to hand the role to a teammate. Until the teammate accepts it, nothing changes.</summary>
public sealed class ContactOffer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MunicipalityId { get; init; }

    public required Guid FromUserId { get; init; }

    public required Guid ToUserId { get; init; }

    public required DateTimeOffset OfferedAt { get; init; }

    public ContactOfferStatus Status { get; private set; } = ContactOfferStatus.Open;

    public int Version { get; private set; }

    public void Close(ContactOfferStatus status) => Status = status;
}

internal sealed class ContactOfferMap : IEntityTypeConfiguration<ContactOffer>
{
    /// <summary>The role is offered to one person at a time.</summary>
    public const string OneOpen = "ux_contact_offer_open";

    public void Configure(EntityTypeBuilder<ContactOffer> builder)
    {
        builder.ToTable("contact_offer");
        builder.HasOne<Municipality>().WithMany().HasForeignKey(o => o.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(o => o.FromUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(o => o.ToUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.MunicipalityId).IsUnique().HasFilter("status = 'Open'").HasDatabaseName(OneOpen);
        builder.HasIndex(o => o.FromUserId).HasDatabaseName("ix_contact_offer_from");
        builder.HasIndex(o => o.ToUserId).HasDatabaseName("ix_contact_offer_to");
    }
}
