using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

/// <summary>A claim as it was handed in, with every verdict on it.</summary>
public sealed record ReviewedClaim
{
    public required Guid ClaimId { get; init; }

    public required ActionDefinition Action { get; init; }

    public required Credit Credit { get; init; }

    /// <summary>What was handed in, with the status that stands: a settled one from an earlier round, or this round's verdict.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What the town wrote in the partners box.</summary>
    public required HandedInPartners Partners { get; init; }

    /// <summary>By name and hash: where a file of the evidence can be fetched.</summary>
    public required IReadOnlyDictionary<FileValue, string> Files { get; init; }

    /// <summary>Settled in an earlier round: shown, not judged again.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>In the reader's categories.</summary>
    public required bool IsMine { get; init; }

    /// <summary>Of this hand-in, oldest first.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>Of earlier hand-ins, oldest first.</summary>
    public required IReadOnlyList<Verdict> EarlierVerdicts { get; init; }

    /// <summary>The verdict that stands.</summary>
    public Verdict? Standing => Verdicts.Count > 0 ? Verdicts[^1] : null;

    /// <summary>Verdicts of every hand-in. It grows with each, so that it tells a page from before an answer from a fresh one.</summary>
    public int VerdictsEver => Verdicts.Count + EarlierVerdicts.Count;

    public bool Waits => !IsSettled && Standing is null;

    /// <summary>Whether it was returned in an earlier round, so that the town's answer is now before the reviewer.</summary>
    public bool IsAnswer => EarlierVerdicts.Count > 0;
}

/// <summary>The partners box as it was handed in.</summary>
/// <param name="Had">Whether there were partners; nothing when the town did not say.</param>
public sealed record HandedInPartners(bool? Had, string Names, string OwnRole);
