namespace Towngreen.Certification;

/// <summary>Puts credits after those they ask for, so that one walk decides which of them count.</summary>
internal sealed class PrerequisiteOrder
{
    private readonly List<CreditPlace> _asking;
    private readonly HashSet<ClaimRef> _credits;
    private readonly Dictionary<string, int> _openOf;
    private readonly Dictionary<ClaimRef, int> _waits;
    private readonly ILookup<Prerequisite, CreditPlace> _waiting;

    private PrerequisiteOrder(Edition edition)
    {
        _asking = [.. edition.Credits.Where(place => place.Credit.Requires.Count > 0)];
        _credits = [.. _asking.Select(place => place.Ref)];
        _openOf = _asking.CountBy(place => place.Ref.Action).ToDictionary(StringComparer.Ordinal);
        _waits = _asking.ToDictionary(place => place.Ref, place => WaitsFor(place).Count());
        _waiting = _asking.SelectMany(place => WaitsFor(place).Select(prerequisite => (prerequisite, place))).ToLookup(pair => pair.prerequisite, pair => pair.place);
    }

    /// <summary>
    /// The credits with prerequisites, each after those it asks for. Credits that ask for each other in a circle, or for one that does, are
    /// left out. An action asked for as a whole stands for each of its credits, so that no action ever depends on itself.
    /// </summary>
    public static IReadOnlyList<CreditPlace> Of(Edition edition) => new PrerequisiteOrder(edition).Sort();

    private List<CreditPlace> Sort()
    {
        var sorted = new List<CreditPlace>(_asking.Count);
        var ready = new Queue<CreditPlace>(_asking.Where(place => _waits[place.Ref] == 0));
        while (ready.TryDequeue(out var place))
        {
            sorted.Add(place);
            Close(new Prerequisite(place.Ref.Action, place.Ref.Credit), ready);
            if (--_openOf[place.Ref.Action] == 0)
            {
                Close(new Prerequisite(place.Ref.Action), ready);
            }
        }

        return sorted;
    }

    private void Close(Prerequisite prerequisite, Queue<CreditPlace> ready)
    {
        foreach (var place in _waiting[prerequisite])
        {
            if (--_waits[place.Ref] == 0)
            {
                ready.Enqueue(place);
            }
        }
    }

    /// <summary>What the credit asks for that asks for something itself.</summary>
    private IEnumerable<Prerequisite> WaitsFor(CreditPlace place) => place.Credit.Requires.Distinct().Where(prerequisite =>
        prerequisite.Credit is { } credit ? _credits.Contains(new ClaimRef(prerequisite.Action, credit)) : _openOf.ContainsKey(prerequisite.Action));
}
