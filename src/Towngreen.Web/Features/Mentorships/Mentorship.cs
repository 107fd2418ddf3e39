using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>
/// Two towns and one action: one gives help, the other receives it. Where one side is a town outside the program, its id is missing and
/// an <see cref="ExternalTown"/> stands in its place.
/// </summary>
public sealed class Mentorship
{
    public const int MaxReferenceLength = 12;

    public const int MaxMessageLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What people quote and addresses show.</summary>
    public required string Reference { get; init; }

    public required Guid? MentorId { get; init; }

    public required Guid? MenteeId { get; init; }

    /// <summary>Who the two are, whichever helps: see <see cref="PairOf"/>.</summary>
    public required string Pair { get; init; }

    /// <summary>The key of the edition that <see cref="ActionKey"/> belongs to.</summary>
    public required string Edition { get; init; }

    public required string ActionKey { get; init; }

    public required MentorshipSide ProposedBy { get; init; }

    public required string ProposedByName { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>What the proposing town wrote to the other.</summary>
    public required string Message { get; init; }

    public MentorshipStatus Status { get; private set; }

    /// <summary>Of the last change of status after the proposal.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    public string ChangedBy { get; private set; } = "";

    /// <summary>What was said with the last change of status, such as the reason for declining.</summary>
    public string Answer { get; private set; } = "";

    public int Version { get; private set; }

    /// <summary>Whether one side is a town outside the program.</summary>
    public bool IsExternal => MentorId is null || MenteeId is null;

    /// <summary>The same text for the same two towns, whichever comes first.</summary>
    public static string PairOf(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? $"{one}|{other}" : $"{other}|{one}";

    /// <summary>The town's side; nothing for a town that takes no part.</summary>
    public MentorshipSide? SideOf(Guid townId) => townId == MentorId ? MentorshipSide.Mentor : townId == MenteeId ? MentorshipSide.Mentee : null;

    /// <summary>The town on that side; nothing where it is outside the program.</summary>
    public Guid? TownOn(MentorshipSide side) => side == MentorshipSide.Mentor ? MentorId : MenteeId;

    public Result<Done> Become(MentorshipStatus next, string by, DateTimeOffset at, string answer = "")
    {
        if (!Status.MayBecome(next))
        {
            return new MentorshipNotInStatus(Status, next);
        }

        (Status, ChangedBy, ChangedAt, Answer) = (next, by, at, answer);
        return default(Done);
    }
}

internal sealed class MentorshipMap : IEntityTypeConfiguration<Mentorship>
{
    /// <summary>A pair of towns has one open mentorship on an action at most.</summary>
    public const string OneOpen = "ux_mentorship_one_open";

    public void Configure(EntityTypeBuilder<Mentorship> builder)
    {
        builder.ToTable("mentorship");
        builder.Property(m => m.Reference).HasMaxLength(Mentorship.MaxReferenceLength);
        builder.Property(m => m.Pair).HasMaxLength(ExternalTown.MaxKeyLength + 40);
        builder.Property(m => m.Edition).HasMaxLength(20);
        builder.Property(m => m.ActionKey).HasMaxLength(80);
        builder.Property(m => m.ProposedByName).HasMaxLength(120);
        builder.Property(m => m.Message).HasMaxLength(Mentorship.MaxMessageLength);
        builder.Property(m => m.ChangedBy).HasMaxLength(120);
        builder.Property(m => m.Answer).HasMaxLength(Mentorship.MaxMessageLength);
        builder.HasIndex(m => m.Reference).IsUnique().HasDatabaseName("ux_mentorship_reference");
        builder.HasIndex(m => new { m.Pair, m.ActionKey }).IsUnique().HasDatabaseName(OneOpen)
            .HasFilter($"status in ({string.Join(", ", MentorshipStatusFacts.Open.Select(status => $"'{status}'"))})");
        builder.HasIndex(m => m.MentorId).HasDatabaseName("ix_mentorship_mentor");
        builder.HasIndex(m => m.MenteeId).HasDatabaseName("ix_mentorship_mentee");
    }
}
