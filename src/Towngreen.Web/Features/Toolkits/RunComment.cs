using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>What the team and its coach say to each other about a run. Never handed in, never public.</summary>
public sealed class RunComment
{
    public const int MaxLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RunId { get; init; }

    public required string AuthorName { get; init; }

    /// <summary>Written by a coach, not by the team.</summary>
    public required bool IsCoach { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }
}

internal sealed class RunCommentMap : IEntityTypeConfiguration<RunComment>
{
    public void Configure(EntityTypeBuilder<RunComment> builder)
    {
        builder.ToTable("toolkit_comment");
        builder.Property(c => c.AuthorName).HasMaxLength(User.MaxNameLength);
        builder.Property(c => c.Text).HasMaxLength(RunComment.MaxLength);
        builder.HasOne<ToolkitRun>().WithMany().HasForeignKey(c => c.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.RunId, c.At }).HasDatabaseName("ix_toolkit_comment_run");
    }
}
