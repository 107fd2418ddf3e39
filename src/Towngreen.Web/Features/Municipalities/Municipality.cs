using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>
/// A town or city of the program's state. Its facts come from the program's pack and follow it; only <see cref="JoinedOn"/> is
/// decided here.
/// </summary>
public sealed class Municipality
{
    public const int MaxNameLength = 80;

    public const int MaxSlugLength = 60;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The U.S. Census Bureau's code before Connecticut's planning regions. Never changes, so rows that have one are found by it.</summary>
    public required string? Geoid { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>Two letters.</summary>
    public required string State { get; set; }

    /// <summary>The region's short name, such as CRCOG.</summary>
    public required string? Region { get; set; }

    public required string? RegionName { get; set; }

    public required string? County { get; set; }

    public required int? Population { get; set; }

    /// <summary>The code that newer census tables use.</summary>
    public required string? Geoid2022 { get; set; }

    public required double? Latitude { get; set; }

    public required double? Longitude { get; set; }

    /// <summary>The day the program approved the town's registration.</summary>
    public DateOnly? JoinedOn { get; private set; }

    public int Version { get; private set; }

    public void Join(DateOnly day) => JoinedOn ??= day;
}

internal sealed class MunicipalityMap : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.ToTable("municipality");
        builder.Property(m => m.Geoid).HasMaxLength(10);
        builder.Property(m => m.Geoid2022).HasMaxLength(10);
        builder.Property(m => m.Slug).HasMaxLength(Municipality.MaxSlugLength);
        builder.Property(m => m.Name).HasMaxLength(Municipality.MaxNameLength);
        builder.Property(m => m.State).HasMaxLength(2);
        builder.Property(m => m.Region).HasMaxLength(20);
        builder.Property(m => m.RegionName).HasMaxLength(120);
        builder.Property(m => m.County).HasMaxLength(60);
        builder.HasIndex(m => m.Geoid).IsUnique().HasDatabaseName("ux_municipality_geoid");
        builder.HasIndex(m => m.Slug).IsUnique().HasDatabaseName("ux_municipality_slug");
    }
}
