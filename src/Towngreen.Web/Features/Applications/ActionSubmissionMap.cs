using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications;

internal sealed class ActionSubmissionMap : IEntityTypeConfiguration<ActionSubmission>
{
    public void Configure(EntityTypeBuilder<ActionSubmission> builder)
    {
        builder.ToTable("action_submission");
        builder.Property(s => s.ActionKey).HasMaxLength(80);
        builder.ComplexProperty(s => s.Partners, partners =>
        {
            partners.Property(p => p.Names).HasMaxLength(PartnersBox.MaxLength);
            partners.Property(p => p.OwnRole).HasMaxLength(PartnersBox.MaxLength);
            partners.Ignore(p => p.IsComplete);
        });
        builder.HasOne<Application>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.AssignedTo).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(s => new { s.ApplicationId, s.ActionKey }).IsUnique().HasDatabaseName(ActionSubmission.OnePerActionIndex);
        builder.HasIndex(s => s.AssignedTo).HasDatabaseName("ix_action_submission_assigned_to");
    }
}
