using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Office;

/// <summary>What a coach offers: where, how much at once, and by which clocks they live.</summary>
public sealed class CoachProfile
{
    public const int MaxPhoneLength = 40;

    public const int MaxZoneLength = 60;

    /// <summary>How many requests a coach takes at once who has not said otherwise.</summary>
    public const int UsualRequests = 6;

    public const int MostRequests = 60;

    private const char Between = ';';

    public required Guid UserId { get; init; }

    /// <summary>The short names of the regions served, separated by semicolons; none means every region.</summary>
    public string Regions { get; private set; } = "";

    public int MostOpen { get; private set; } = UsualRequests;

    public string Phone { get; private set; } = "";

    /// <summary>The coach's time zone, by its name in the tz database.</summary>
    public required string ZoneId { get; set; }

    /// <summary>Raised with every time that is settled, so that two towns cannot settle on the same hour of one coach.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<string> RegionsServed => Regions.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    public bool Serves(string? region) => Regions.Length == 0 || (region is not null && RegionsServed.Contains(region));

    public void Offer(IEnumerable<string> regions, int mostOpen, string phone) =>
        (Regions, MostOpen, Phone) = (string.Join(Between, regions.Order(StringComparer.Ordinal)), mostOpen, phone);
}

internal sealed class CoachProfileMap : IEntityTypeConfiguration<CoachProfile>
{
    public void Configure(EntityTypeBuilder<CoachProfile> builder)
    {
        builder.ToTable("coach_profile");
        builder.HasKey(p => p.UserId);
        builder.Property(p => p.Regions).HasMaxLength(600);
        builder.Property(p => p.Phone).HasMaxLength(CoachProfile.MaxPhoneLength);
        builder.Property(p => p.ZoneId).HasMaxLength(CoachProfile.MaxZoneLength);
        builder.HasOne<User>().WithOne().HasForeignKey<CoachProfile>(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
