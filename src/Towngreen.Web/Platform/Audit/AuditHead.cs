using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Audit;

/// <summary>
/// Where the chain of audit entries ends: one row. Whoever adds entries locks it last of all and holds it until the commit, so that entries
/// stand in the order of their commits. Its sequence grows with every committed change that is audited.
/// </summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required long Sequence { get; init; }

    public required string Hash { get; init; }

    public AuditMark Mark => new(Sequence, Hash);
}

internal sealed class AuditHeadMap : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("audit_head");
        builder.Ignore(h => h.Mark);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(AuditMark.HashLength);
    }
}
