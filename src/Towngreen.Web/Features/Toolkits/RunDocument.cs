using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>A file kept with a run.</summary>
public sealed class RunDocument
{
    /// <summary>In one run, removed ones included.</summary>
    public const int Most = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RunId { get; init; }

    public required Guid StoredFileId { get; init; }

    /// <summary>Whether it stands with the public summary.</summary>
    public bool IsPublic { get; set; }

    /// <summary>Taken off the run; it can be brought back.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    public int Version { get; private set; }
}

internal sealed class RunDocumentMap : IEntityTypeConfiguration<RunDocument>
{
    public void Configure(EntityTypeBuilder<RunDocument> builder)
    {
        builder.ToTable("toolkit_document");
        builder.HasOne<ToolkitRun>().WithMany().HasForeignKey(d => d.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.StoredFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.RunId).HasDatabaseName("ix_toolkit_document_run");
        builder.HasIndex(d => d.StoredFileId).HasDatabaseName("ix_toolkit_document_file");
    }
}
