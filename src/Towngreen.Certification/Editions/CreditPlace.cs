namespace Towngreen.Certification;

/// <summary>A credit where it stands in an edition.</summary>
/// <param name="order">How many credits come before it.</param>
/// <param name="action">Its action.</param>
/// <param name="credit">The credit.</param>
/// <param name="all">The credits of the edition.</param>
internal sealed class CreditPlace(int order, ActionPlace action, Credit credit, IReadOnlyList<CreditPlace> all)
{
    private UsualEntry?[] _reviewed = [];
    private UsualEntry?[] _unreviewed = [];

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
    public UsualEntry Usual(int index, FindingStatus judgement)
    {
        ref var made = ref judgement is FindingStatus.Met ? ref _reviewed : ref _unreviewed;
        var known = made;
        var usual = index < known.Length ? known[index] : null;
        return usual ?? Make(ref made, index, judgement);
    }

    /// <summary>Two who ask at the same time may both make it: what they make is equal.</summary>
    private UsualEntry Make(ref UsualEntry?[] made, int index, FindingStatus judgement)
    {
        var more = made;
        Array.Resize(ref more, Math.Max(more.Length, index + 1));
        var usual = more[index] = new(this, index, judgement);
        made = more;
        return usual;
    }
}
