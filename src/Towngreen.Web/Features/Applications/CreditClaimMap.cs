using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications;

internal sealed class CreditClaimMap : IEntityTypeConfiguration<CreditClaim>
{
    public void Configure(EntityTypeBuilder<CreditClaim> builder)
    {
        builder.ToTable("credit_claim");
        builder.Property(c => c.CreditId).HasMaxLength(80);
        builder.Property(c => c.SavedBy).HasMaxLength(User.MaxNameLength);
        builder.Property(c => c.ReviewComment).HasMaxLength(JudgedWork.MaxReviewCommentLength);
        builder.ComplexProperty(c => c.Content, content => content.Property(c => c.Impact).HasMaxLength(ClaimContent.MaxImpactLength));
        builder.HasOne<ActionSubmission>().WithMany().HasForeignKey(c => c.SubmissionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.SubmissionId, c.CreditId }).IsUnique().HasDatabaseName(CreditClaim.OnePerCreditIndex);
    }
}
