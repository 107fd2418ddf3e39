using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

public enum VerdictOutcome
{
    Approve,

    /// <summary>It goes back to the town, who may change it and hand it in again.</summary>
    Return,

    /// <summary>It earns nothing in this application.</summary>
    Decline,
}

/// <summary>What each outcome means, in one table.</summary>
public static class VerdictOutcomeFacts
{
    private static readonly Dictionary<VerdictOutcome, (ClaimStatus Status, bool NeedsComment)> Table = new()
    {
        [VerdictOutcome.Approve] = (ClaimStatus.Approved, false),
        [VerdictOutcome.Return] = (ClaimStatus.Returned, true),
        [VerdictOutcome.Decline] = (ClaimStatus.Declined, true),
    };

    public static ClaimStatus ToStatus(this VerdictOutcome outcome) => Table[outcome].Status;

    /// <summary>A town that hears no must hear why.</summary>
    public static bool NeedsComment(this VerdictOutcome outcome) => Table[outcome].NeedsComment;
}
