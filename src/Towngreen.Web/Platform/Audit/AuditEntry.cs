using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Audit;

/// <summary>
/// Who did what, when. Written in the same transaction as the change it tells of; never updated or deleted. Each is a link of one chain:
/// it holds the hash of the one before it, and a hash over that and all of its own columns.
/// </summary>
public sealed class AuditEntry
{
    public const int MaxActLength = 80;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>To the microsecond, which both databases keep.</summary>
    public required DateTimeOffset At { get; init => field = value.AddTicks(-(value.UtcTicks % TimeSpan.TicksPerMicrosecond)); }

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

    /// <summary>The place in the chain, from 1 and without gaps: the order in which changes were committed, whatever the clocks said.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of the entry before this one; of the first, <see cref="AuditMark.Start"/>'s.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    public AuditMark Mark => new(Sequence, Hash);

    /// <summary>Becomes the chain's next link.</summary>
    public void Follow(AuditMark previous)
    {
        (Sequence, PreviousHash) = (previous.Sequence + 1, previous.Hash);
        Hash = ComputeHash();
    }

    /// <summary>
    /// SHA-256 over the columns, each as its length in bytes, a colon, its UTF-8 and a semicolon (a null as a dash), so that no text can
    /// pass for another column. The place is not among them: the hash of the one before holds it.
    /// </summary>
    public string ComputeHash()
    {
        var text = new StringBuilder();
        ReadOnlySpan<string?> columns =
        [
            PreviousHash, Id.ToString(), At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), ActorId?.ToString(), ActorName, Act,
            SubjectType, SubjectId, MunicipalityId?.ToString(), Details,
        ];
        foreach (var column in columns)
        {
            text.Append(column is null ? "-;" : $"{Encoding.UTF8.GetByteCount(column)}:{column};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

internal sealed class AuditEntryMap : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entry");
        builder.Ignore(e => e.Mark);
        builder.Property(e => e.ActorName).HasMaxLength(120);
        builder.Property(e => e.Act).HasMaxLength(AuditEntry.MaxActLength);
        builder.Property(e => e.SubjectType).HasMaxLength(60);
        builder.Property(e => e.SubjectId).HasMaxLength(120);
        builder.Property(e => e.PreviousHash).HasMaxLength(AuditMark.HashLength);
        builder.Property(e => e.Hash).HasMaxLength(AuditMark.HashLength);
        builder.HasIndex(e => e.Sequence).IsUnique().HasDatabaseName("ix_audit_entry_sequence");
        builder.HasIndex(e => e.At).HasDatabaseName("ix_audit_entry_at");
        builder.HasIndex(e => new { e.SubjectType, e.SubjectId, e.Sequence }).HasDatabaseName("ix_audit_entry_subject");
        builder.HasIndex(e => new { e.MunicipalityId, e.Sequence }).HasDatabaseName("ix_audit_entry_municipality");
    }
}
