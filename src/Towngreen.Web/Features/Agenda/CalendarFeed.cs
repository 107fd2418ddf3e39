using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Agenda;

/// <summary>
/// A person's secret link to a calendar: their own, or a town's. Renewing it makes another, and the one before dies; when the person
/// leaves the town, the town's link dies with the membership.
/// </summary>
public sealed class CalendarFeed
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    /// <summary>The town; nothing for the person's own calendar.</summary>
    public required Guid? MunicipalityId { get; init; }

    public string TokenHash { get; private set; } = "";

    public DateTimeOffset RenewedAt { get; private set; }

    /// <summary>Who made it had signed in with a second factor: it shows what that opens.</summary>
    public bool BySecondFactor { get; private set; }

    public int Version { get; private set; }

    public void Renew(SecretToken token, DateTimeOffset at, bool bySecondFactor) => (TokenHash, RenewedAt, BySecondFactor) = (token.Hash, at, bySecondFactor);
}

internal sealed class CalendarFeedMap : IEntityTypeConfiguration<CalendarFeed>
{
    /// <summary>A person has one link for each town.</summary>
    public const string OncePerTown = "ux_calendar_feed_person_town";

    /// <summary>A person has one link of their own.</summary>
    public const string OneOwn = "ux_calendar_feed_person";

    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("calendar_feed");
        builder.Property(f => f.TokenHash).HasMaxLength(64);
        builder.HasOne<User>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.PersonId, f.MunicipalityId }).IsUnique().HasDatabaseName(OncePerTown);
        builder.HasIndex(f => f.PersonId).IsUnique().HasFilter("municipality_id IS NULL").HasDatabaseName(OneOwn);
        builder.HasIndex(f => f.TokenHash).IsUnique().HasDatabaseName("ux_calendar_feed_token");
    }
}
