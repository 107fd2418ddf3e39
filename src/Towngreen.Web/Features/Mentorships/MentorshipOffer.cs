using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Mentorships;

public enum OfferDirection
{
    /// <summary>The town would help another.</summary>
    Offers,

    /// <summary>The town looks for help.</summary>
    Asks,
}

/// <summary>A town's word in the directory: that it would help others with an action, or looks for help.</summary>
public sealed class MentorshipOffer
{
    public const int MaxTextLength = 600;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MunicipalityId { get; init; }

    public required OfferDirection Direction { get; init; }

    /// <summary>The key of the edition that <see cref="ActionKey"/> belongs to.</summary>
    public required string Edition { get; init; }

    public required string ActionKey { get; init; }

    public required string Text { get; init; }

    public required Guid PostedBy { get; init; }

    /// <summary>Shown to towns only, never to the public.</summary>
    public required string PostedByName { get; init; }

    public required DateTimeOffset PostedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int Version { get; private set; }

    public void Close(DateTimeOffset at) => ClosedAt ??= at;
}

internal sealed class MentorshipOfferMap : IEntityTypeConfiguration<MentorshipOffer>
{
    /// <summary>A town offers, or asks for, help with an action once at a time.</summary>
    public const string OneOpen = "ux_mentorship_offer_open";

    public void Configure(EntityTypeBuilder<MentorshipOffer> builder)
    {
        builder.ToTable("mentorship_offer");
        builder.Property(o => o.Edition).HasMaxLength(20);
        builder.Property(o => o.ActionKey).HasMaxLength(80);
        builder.Property(o => o.Text).HasMaxLength(MentorshipOffer.MaxTextLength);
        builder.Property(o => o.PostedByName).HasMaxLength(User.MaxNameLength);
        builder.HasIndex(o => new { o.MunicipalityId, o.Direction, o.ActionKey }).IsUnique().HasFilter("closed_at IS NULL").HasDatabaseName(OneOpen);
    }
}
