using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Certification;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications.Declaring;

/// <summary>A town's declaration that an action cannot apply to it, which belongs to drafts. A reviewer approves or declines it.</summary>
public sealed class Declaration : JudgedWork
{
    public const int MaxReasonLength = 2000;

    /// <summary>The index that lets a submission have one declaration at most.</summary>
    public const string OnePerActionIndex = "ux_declaration_submission";

    public string Reason { get; private set; } = "";

    public void Write(string reason, DateTimeOffset at, string by) => (Reason, SavedAt, SavedBy, RemovedAt) = (reason, at, by, null);

    /// <summary>As the engine reads it.</summary>
    public NotApplicable AsScored(Application application, string actionKey) => new(actionKey, Reason, ToldTo(application).Scored());
}

internal sealed class DeclarationMap : IEntityTypeConfiguration<Declaration>
{
    public void Configure(EntityTypeBuilder<Declaration> builder)
    {
        builder.ToTable("declaration");
        builder.Property(d => d.Reason).HasMaxLength(Declaration.MaxReasonLength);
        builder.Property(d => d.SavedBy).HasMaxLength(User.MaxNameLength);
        builder.Property(d => d.ReviewComment).HasMaxLength(JudgedWork.MaxReviewCommentLength);
        builder.HasOne<ActionSubmission>().WithMany().HasForeignKey(d => d.SubmissionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.SubmissionId).IsUnique().HasDatabaseName(Declaration.OnePerActionIndex);
    }
}
