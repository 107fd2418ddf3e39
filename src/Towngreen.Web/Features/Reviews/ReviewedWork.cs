using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Something that was handed in and is judged by itself, with every verdict on it: a claim, or a declaration.</summary>
public abstract record ReviewedWork
{
    public required Guid Id { get; init; }

    public required ActionDefinition Action { get; init; }

    /// <summary>The credit it claims; nothing for what is said of the whole action.</summary>
    public abstract string? CreditId { get; }

    /// <summary>The status that stands: one settled in an earlier round, or this round's verdict.</summary>
    public abstract ClaimStatus Status { get; }

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
