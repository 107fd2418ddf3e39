using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Reviews;

/// <summary>What the program decided about an application, with the letter as it was sent. Appended, never changed.</summary>
public sealed class Decision
{
    public const int MaxNoteLength = 4000;

    public const int MaxSubjectLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    /// <summary>The hand-in it answers.</summary>
    public required Guid HandInId { get; init; }

    public required DecisionOutcome Outcome { get; init; }

    public required string LetterSubject { get; init; }

    /// <summary>Markdown.</summary>
    public required string LetterBody { get; init; }

    public string? CertificateNumber { get; init; }

    public required Guid DecidedBy { get; init; }

    /// <summary>The name as it was then.</summary>
    public required string DecidedByName { get; init; }

    public required DateTimeOffset At { get; init; }
}

public enum DecisionOutcome
{
    Returned,
    Certified,
    NotCertified,
}

internal static class DecisionOutcomeFacts
{
    public static ApplicationStatus ToStatus(this DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Returned => ApplicationStatus.Returned,
        DecisionOutcome.Certified => ApplicationStatus.Certified,
        _ => ApplicationStatus.NotCertified,
    };
}

internal sealed class DecisionMap : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("decision");
        builder.Property(d => d.LetterSubject).HasMaxLength(Decision.MaxSubjectLength);
        builder.Property(d => d.CertificateNumber).HasMaxLength(20);
        builder.Property(d => d.DecidedByName).HasMaxLength(User.MaxNameLength);
        builder.HasIndex(d => new { d.ApplicationId, d.At }).HasDatabaseName("ix_decision_application");
    }
}
