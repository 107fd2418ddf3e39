using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications;

/// <summary>
/// A claim as somebody saved it. Appended at each save: nothing anybody wrote is lost, and when two people change a claim at once, what
/// they both started from is at hand to compare with.
/// </summary>
public sealed class ClaimRevision
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ClaimId { get; init; }

    /// <summary>Counted from 1 within the claim.</summary>
    public required int Number { get; init; }

    public required ClaimContent Content { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }
}

internal sealed class ClaimRevisionMap : IEntityTypeConfiguration<ClaimRevision>
{
    public const string OneOfEachNumberIndex = "ux_claim_revision_number";

    public void Configure(EntityTypeBuilder<ClaimRevision> builder)
    {
        builder.ToTable("claim_revision");
        builder.Property(r => r.SavedBy).HasMaxLength(User.MaxNameLength);
        builder.ComplexProperty(r => r.Content, content => content.Property(c => c.Impact).HasMaxLength(ClaimContent.MaxImpactLength));
        builder.HasOne<CreditClaim>().WithMany().HasForeignKey(r => r.ClaimId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.ClaimId, r.Number }).IsUnique().HasDatabaseName(OneOfEachNumberIndex);
    }
}
