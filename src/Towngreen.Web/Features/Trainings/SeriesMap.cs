using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Trainings;

internal sealed class SeriesMap : IEntityTypeConfiguration<Series>
{
    /// <summary>A series has its own address.</summary>
    public const string OneSlug = "ux_training_series_slug";

    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.ToTable("training_series");
        builder.Property(s => s.Slug).HasMaxLength(Series.MaxSlugLength);
        builder.Property(s => s.Title).HasMaxLength(Series.MaxTitleLength);
        builder.Property(s => s.Summary).HasMaxLength(Series.MaxSummaryLength);
        builder.Property(s => s.Prework).HasMaxLength(Series.MaxTextLength);
        builder.Property(s => s.Materials).HasMaxLength(Series.MaxTextLength);
        builder.HasIndex(s => s.Slug).IsUnique().HasDatabaseName(OneSlug);
        builder.HasIndex(s => s.Status).HasDatabaseName("ix_training_series_status");
    }
}
