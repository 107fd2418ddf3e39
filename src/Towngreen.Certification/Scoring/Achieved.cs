namespace Towngreen.Certification;

/// <summary>What was earned before, and what counts in one set of claims so far.</summary>
internal sealed class Achieved(History history)
{
    private readonly HashSet<ClaimRef> _credits = [];
    private readonly HashSet<string> _actions = new(StringComparer.Ordinal);

    public void Add(ClaimRef credit)
    {
        _credits.Add(credit);
        _actions.Add(credit.Action);
    }

    public bool Has(Prerequisite asked) =>
        history.Has(asked) || (asked.Credit is { } credit ? _credits.Contains(new ClaimRef(asked.Action, credit)) : _actions.Contains(asked.Action));
}
