using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>A line of a run's engagement log: one contact with people the action touches. It counts people and never names them.</summary>
public sealed class EngagementEntry
{
    public const int MaxPlaceLength = 160;

    public const int MaxLanguageLength = 80;

    public const int MaxTextLength = 2000;

    public const int MostPeople = 100_000;

    /// <summary>More lines than any run has; it keeps a page and its evidence readable.</summary>
    public const int MostEntries = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RunId { get; init; }

    public EngagementContent Content { get; private set; } = null!;

    public DateTimeOffset SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    /// <summary>Taken off the log; it can be brought back.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    public int Version { get; private set; }

    public void Write(EngagementContent content, DateTimeOffset at, string by) => (Content, SavedAt, SavedBy) = (content, at, by);
}

/// <param name="HeldOn">The day.</param>
/// <param name="Place">Where.</param>
/// <param name="Format">In which way.</param>
/// <param name="Language">The language or languages spoken.</param>
/// <param name="People">How many people took part.</param>
/// <param name="Heard">What they said.</param>
/// <param name="Changed">What changes because of it; empty when nothing does.</param>
public sealed record EngagementContent(DateOnly HeldOn, string Place, EngagementFormat Format, string Language, int People, string Heard, string Changed);

/// <summary>In which way a town met people.</summary>
public enum EngagementFormat
{
    Conversation,
    Visit,
    Meeting,
    Workshop,
    Event,
    Survey,
    Online,
    Other,
}

internal sealed class EngagementEntryMap : IEntityTypeConfiguration<EngagementEntry>
{
    public void Configure(EntityTypeBuilder<EngagementEntry> builder)
    {
        builder.ToTable("toolkit_engagement");
        builder.ComplexProperty(e => e.Content, content =>
        {
            content.Property(c => c.Place).HasMaxLength(EngagementEntry.MaxPlaceLength);
            content.Property(c => c.Language).HasMaxLength(EngagementEntry.MaxLanguageLength);
            content.Property(c => c.Heard).HasMaxLength(EngagementEntry.MaxTextLength);
            content.Property(c => c.Changed).HasMaxLength(EngagementEntry.MaxTextLength);
        });
        builder.Property(e => e.SavedBy).HasMaxLength(User.MaxNameLength);
        builder.HasOne<ToolkitRun>().WithMany().HasForeignKey(e => e.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => e.RunId).HasDatabaseName("ix_toolkit_engagement_run");
    }
}
