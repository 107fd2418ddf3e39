namespace Towngreen.Web.Features.Mentorships;

/// <summary>How far a mentorship has come.</summary>
public enum MentorshipStatus
{
    /// <summary>One town asked; the other has not answered.</summary>
    Proposed,

    /// <summary>Both agreed, and work together.</summary>
    Active,

    /// <summary>Over; what was done stays, and can still be confirmed and sealed.</summary>
    Finished,

    /// <summary>The town that was asked said no.</summary>
    Declined,

    /// <summary>The town that asked took it back before an answer.</summary>
    Withdrawn,
}

/// <summary>What each status means, in one table.</summary>
public static class MentorshipStatusFacts
{
    private static readonly Dictionary<MentorshipStatus, (bool Open, MentorshipStatus[] Next)> Table = new()
    {
        [MentorshipStatus.Proposed] = (true, [MentorshipStatus.Active, MentorshipStatus.Declined, MentorshipStatus.Withdrawn]),
        [MentorshipStatus.Active] = (true, [MentorshipStatus.Finished]),
        [MentorshipStatus.Finished] = (false, []),
        [MentorshipStatus.Declined] = (false, []),
        [MentorshipStatus.Withdrawn] = (false, []),
    };

    /// <summary>Two towns have one open mentorship on an action at most.</summary>
    public static IReadOnlyList<MentorshipStatus> Open { get; } = [.. Table.Where(row => row.Value.Open).Select(row => row.Key)];

    /// <summary>Those in which towns did something together.</summary>
    public static IReadOnlyList<MentorshipStatus> Begun { get; } = [MentorshipStatus.Active, MentorshipStatus.Finished];

    public static bool IsOpen(this MentorshipStatus status) => Table[status].Open;

    public static bool MayBecome(this MentorshipStatus status, MentorshipStatus next) => Table[status].Next.Contains(next);
}
