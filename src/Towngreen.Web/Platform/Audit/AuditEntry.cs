using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Audit;

/// <summary>Who did what, when. Written in the same save as the change it tells of; never updated or deleted.</summary>
public sealed class AuditEntry
{
    public const int MaxActLength = 80;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTimeOffset At { get; init; }

    public Guid? ActorId { get; init; }

    /// <summary>The name as it was then; "Towngreen" for what the system did by itself.</summary>
    public required string ActorName { get; init; }

    /// <summary>A stable dotted code, such as <c>submission.handed-in</c>.</summary>
    public required string Act { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }

    public Guid? MunicipalityId { get; init; }

    /// <summary>What changed, old and new, as a JSON object.</summary>
    public required string Details { get; init; }
}

internal sealed class AuditEntryMap : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entry");
        builder.Property(e => e.ActorName).HasMaxLength(120);
        builder.Property(e => e.Act).HasMaxLength(AuditEntry.MaxActLength);
        builder.Property(e => e.SubjectType).HasMaxLength(60);
        builder.Property(e => e.SubjectId).HasMaxLength(120);
        builder.HasIndex(e => e.At).HasDatabaseName("ix_audit_entry_at");
        builder.HasIndex(e => new { e.SubjectType, e.SubjectId }).HasDatabaseName("ix_audit_entry_subject");
        builder.HasIndex(e => new { e.MunicipalityId, e.At }).HasDatabaseName("ix_audit_entry_municipality");
    }
}
