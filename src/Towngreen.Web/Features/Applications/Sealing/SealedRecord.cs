using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Sealing;

/// <summary>
/// What one of the program's own tools vouched for, as an entry of a claim: the entry names this by its id. Never changed: when the record
/// behind it is corrected and sealed again, another one takes its place in the claim.
/// </summary>
public sealed class SealedRecord
{
    public const int MaxTitleLength = 200;

    public const int MaxLinkLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MunicipalityId { get; init; }

    public required SealedRecordKind Kind { get; init; }

    /// <summary>The id of what was sealed: a series, a run, a mentorship.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>What it is called, such as "Spring series 2026".</summary>
    public required string Title { get; init; }

    /// <summary>Where the town sees what was sealed.</summary>
    public required string Link { get; init; }

    public required Guid ClaimId { get; init; }

    /// <summary>The entry as JSON, in the form that claims files use.</summary>
    public required string Entry { get; init; }

    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>The name of the person who added it to the application, as it was then.</summary>
    public required string SealedBy { get; init; }

    /// <summary>How entries name it.</summary>
    public string Seal => SealOf(Id);

    public static string SealOf(Guid id) => id.ToString("N");
}

internal sealed class SealedRecordMap : IEntityTypeConfiguration<SealedRecord>
{
    public void Configure(EntityTypeBuilder<SealedRecord> builder)
    {
        builder.ToTable("sealed_record");
        builder.Ignore(r => r.Seal);
        builder.Property(r => r.Title).HasMaxLength(SealedRecord.MaxTitleLength);
        builder.Property(r => r.Link).HasMaxLength(SealedRecord.MaxLinkLength);
        builder.Property(r => r.SealedBy).HasMaxLength(120);
        builder.HasOne<CreditClaim>().WithMany().HasForeignKey(r => r.ClaimId);
        builder.HasIndex(r => r.ClaimId).HasDatabaseName("ix_sealed_record_claim");
        builder.HasIndex(r => new { r.MunicipalityId, r.Kind, r.SourceId }).HasDatabaseName("ix_sealed_record_source");
    }
}
