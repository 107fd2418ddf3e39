using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Reviews;

/// <summary>
/// What a reviewer said about a claim, or a declaration that an action does not apply, as it was handed in. Appended, never changed: a later verdict on the same hand-in stands in its
/// place, and both can be read. The town hears of verdicts when the program sends them; see <see cref="Decision"/>.
/// </summary>
public sealed class Verdict
{
    public const int MaxCommentLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    public required Guid HandInId { get; init; }

    /// <summary>The claim, or the declaration.</summary>
    public required Guid ClaimId { get; init; }

    /// <summary>Counted from 1 among the verdicts on this claim in this hand-in; the highest stands.</summary>
    public required int Number { get; init; }

    public required VerdictOutcome Outcome { get; init; }

    public required string Comment { get; init; }

    public required Guid ReviewerId { get; init; }

    /// <summary>The name as it was then.</summary>
    public required string ReviewerName { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class VerdictMap : IEntityTypeConfiguration<Verdict>
{
    /// <summary>Two reviewers at once: the second to arrive is told of the first.</summary>
    public const string NumberIndex = "ux_verdict_number";

    public void Configure(EntityTypeBuilder<Verdict> builder)
    {
        builder.ToTable("verdict");
        builder.Property(v => v.Comment).HasMaxLength(Verdict.MaxCommentLength);
        builder.Property(v => v.ReviewerName).HasMaxLength(User.MaxNameLength);
        builder.HasIndex(v => new { v.HandInId, v.ClaimId, v.Number }).IsUnique().HasDatabaseName(NumberIndex);
        builder.HasIndex(v => v.ApplicationId).HasDatabaseName("ix_verdict_application");
        builder.HasIndex(v => v.ReviewerId).HasDatabaseName("ix_verdict_reviewer");
    }
}
