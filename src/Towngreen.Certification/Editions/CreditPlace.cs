using System.Collections.Concurrent;

namespace Towngreen.Certification;

/// <summary>A credit where it stands in an edition.</summary>
/// <param name="order">How many credits come before it.</param>
/// <param name="action">Its action.</param>
/// <param name="credit">The credit.</param>
/// <param name="all">The credits of the edition.</param>
internal sealed class CreditPlace(int order, ActionPlace action, Credit credit, IReadOnlyList<CreditPlace> all)
{
    private readonly ConcurrentDictionary<(int, FindingStatus), UsualEntry> _usual = [];
    private UsualEntry? _first;
    private UsualEntry? _firstUnreviewed;

    public int Order => order;

    public ActionPlace ActionPlace => action;

    public ActionDefinition Action => action.Definition;

    public Credit Credit => credit;

    public ClaimRef Ref { get; } = new(action.Definition.Key, credit.Id);

    /// <summary>The claim for it, as findings about it cite it.</summary>
    public ClaimSet Cited => field ??= ClaimSet.Of(all, place => ReferenceEquals(place, this));

    /// <summary>What is found of an entry of a claim for it when there is nothing out of the ordinary.</summary>
    /// <param name="index">Which entry, counted from zero and below the most it allows.</param>
    /// <param name="judgement">What questions for a person come to: met, or still open.</param>
    public UsualEntry Usual(int index, FindingStatus judgement) => index == 0
        ? judgement is FindingStatus.Met ? _first ??= new(this, 0, judgement) : _firstUnreviewed ??= new(this, 0, judgement)
        : _usual.GetOrAdd((index, judgement), static (entry, place) => new UsualEntry(place, entry.Item1, entry.Item2), this);
}
