using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Programs.Publishing;

/// <summary>An edition as it was published, with its content: what towns were promised stays what they were promised.</summary>
public sealed class PublishedEdition
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Program { get; init; }

    public required string Key { get; init; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The edition's files, as <see cref="Platform.Packs.PackFiles.Archive"/> writes them.</summary>
    public required string Content { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}

internal sealed class PublishedEditionMap : IEntityTypeConfiguration<PublishedEdition>
{
    public const string KeyIndex = "ix_published_edition_key";

    public void Configure(EntityTypeBuilder<PublishedEdition> builder)
    {
        builder.ToTable("published_edition");
        builder.Property(e => e.Program).HasMaxLength(60);
        builder.Property(e => e.Key).HasMaxLength(20);
        builder.Property(e => e.ContentHash).HasMaxLength(64).IsFixedLength();
        builder.Property(e => e.Content);
        builder.Property(e => e.PublishedAt);
        builder.HasIndex(e => new { e.Program, e.Key }).IsUnique().HasDatabaseName(KeyIndex);
        foreach (var property in builder.Metadata.GetProperties().Where(property => !property.IsPrimaryKey()))
        {
            // Saving a changed one throws: published means for good.
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}
