using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Applications;

/// <summary>
/// Says that a stored file is, or was, evidence of a claim. Kept when the town replaces the file: what reviewers were handed stays
/// readable to them.
/// </summary>
public sealed class EvidenceFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ClaimId { get; init; }

    public required Guid StoredFileId { get; init; }

    /// <summary>When it was first handed in; until then it is the town's own affair.</summary>
    public DateTimeOffset? HandedInAt { get; set; }
}

internal sealed class EvidenceFileMap : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("evidence_file");
        builder.HasOne<CreditClaim>().WithMany().HasForeignKey(f => f.ClaimId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.StoredFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.StoredFileId, f.ClaimId }).IsUnique().HasDatabaseName("ux_evidence_file_claim");
        builder.HasIndex(f => f.ClaimId).HasDatabaseName("ix_evidence_file_claim");
    }
}
