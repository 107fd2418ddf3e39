namespace Towngreen.Certification;

/// <summary>
/// The engine's answer to one rule, with its reasons. It cites every counted claim its answer rests on, and only those; the words a person
/// reads are looked up by <see cref="Code"/> and filled from the numbers and <see cref="Facts"/>.
/// </summary>
/// <param name="Code">One of <see cref="FindingCodes"/>; stable for ever.</param>
/// <param name="Status">Whether the rule is met.</param>
public sealed record Finding(string Code, FindingStatus Status)
{
    /// <summary>How much there is, in the rule's own unit: points, actions, people, entries, parts reached.</summary>
    public decimal? Have { get; init; }

    /// <summary>How much the rule asks, in the same unit, included.</summary>
    public decimal? Need { get; init; }

    /// <summary>What the words need beyond the numbers, as string, decimal, int, <see cref="DateOnly"/> or a list of strings: keys and data, never sentences.</summary>
    public ValueMap<object> Facts { get; init; } = ValueMap<object>.Empty;

    /// <summary>The claims the answer rests on, each once, in the order of the edition.</summary>
    public ValueList<ClaimRef> Claims
    {
        get => Cited.Refs;
        init => Cited = ClaimSet.Of(value);
    }

    /// <summary>The answers this one is composed of, in the order of the rule.</summary>
    public ValueList<Finding> Parts { get; init; } = [];

    /// <summary>Whether the rule is met, be it after a person's judgement still to come.</summary>
    public bool IsReached => Reaches(Status);

    /// <summary>The claims the answer rests on, as a set.</summary>
    internal ClaimSet Cited { get; init; } = ClaimSet.None;

    /// <inheritdoc cref="IsReached"/>
    internal static bool Reaches(FindingStatus status) => status is FindingStatus.Met or FindingStatus.NeedsAPerson;

    /// <summary>What an answer without a doubt comes to.</summary>
    internal static FindingStatus Answer(bool met) => met ? FindingStatus.Met : FindingStatus.Unmet;

    /// <summary>The status of the worst of these findings; met when there is none.</summary>
    internal static FindingStatus Worst(ValueList<Finding> findings)
    {
        var worst = FindingStatus.Met;
        foreach (var finding in findings)
        {
            worst = finding.Status > worst ? finding.Status : worst;
        }

        return worst;
    }

    /// <summary>This finding and all it is composed of, from the top down.</summary>
    public IEnumerable<Finding> SelfAndParts() => Parts.SelectMany(part => part.SelfAndParts()).Prepend(this);
}

/// <summary>Whether a rule is met; ordered from best to worst.</summary>
public enum FindingStatus
{
    /// <summary>The rule is met.</summary>
    Met,

    /// <summary>No rule can decide it: a person judges.</summary>
    NeedsAPerson,

    /// <summary>Not met by what is approved, but met if what is claimed is approved.</summary>
    AwaitingReview,

    /// <summary>The rule is not met.</summary>
    Unmet,
}
