using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications;

/// <summary>What a team member says to the others about a submission. Never handed in.</summary>
public sealed class SubmissionComment
{
    public const int MaxLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SubmissionId { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }
}

internal sealed class SubmissionCommentMap : IEntityTypeConfiguration<SubmissionComment>
{
    public void Configure(EntityTypeBuilder<SubmissionComment> builder)
    {
        builder.ToTable("submission_comment");
        builder.Property(c => c.AuthorName).HasMaxLength(User.MaxNameLength);
        builder.Property(c => c.Text).HasMaxLength(SubmissionComment.MaxLength);
        builder.HasOne<ActionSubmission>().WithMany().HasForeignKey(c => c.SubmissionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.SubmissionId, c.At }).HasDatabaseName("ix_submission_comment_submission");
    }
}
