namespace Towngreen.Certification;

/// <summary>Every way on from where the claim for one credit stands.</summary>
internal sealed class WaysOn
{
    private readonly Credit _credit;
    private readonly CountedClaim? _now;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly IReadOnlyList<Rung> _rungs;
    private readonly Points _ready;

    /// <param name="place">The credit.</param>
    /// <param name="candidate">The claim for it, if there is one.</param>
    /// <param name="today">Everything that counts now.</param>
    public WaysOn(CreditPlace place, Candidate? candidate, Tally today)
    {
        (Place, _credit, Candidate) = (place, place.Credit, candidate);
        _now = today.Find(place);
        _entries = candidate is { Stands: true } ? candidate.Entries : [];
        _rungs = [.. _credit.Points.Rungs(_credit, _entries)];
        _ready = _rungs.Where(rung => rung.Work == 0).Select(rung => rung.Worth).DefaultIfEmpty().Max();
        Targets = Targets.Of(today.Edition, place, _entries);
    }

    public CreditPlace Place { get; }

    public Candidate? Candidate { get; }

    public Targets Targets { get; }

    /// <summary>Whether the claim counts now.</summary>
    public bool Counts => _now is not null;

    private Points Earning => _now?.Alone ?? Points.Zero;

    /// <summary>All of them; those with something to do only when that may be planned.</summary>
    public IEnumerable<Way> All(bool mayPlan) =>
        from rung in _rungs
        where !Counts || rung.Points >= Earning
        from extra in Enumerable.Range(0, 1 + Math.Clamp(_credit.MaxEntries - _entries.Count - rung.Entries, 0, Targets.Most))
        let way = To(rung, extra)
        where way.IsStep ? mayPlan : !Counts || rung.Points > Earning
        select way;

    private Way To(Rung rung, int extra)
    {
        var added = rung.Entries + extra;
        return new(Place, rung, [.. _entries, .. Further(rung, added)], added, Cost(rung, extra), rung.Points - Earning)
        {
            Requires = [.. rung.Requires, .. Counts ? [] : _credit.Requires],
        };
    }

    /// <summary>The hours of every entry, tier and unit; without an estimate the points they bring, and for an entry that brings none those of a first one.</summary>
    private decimal Cost(Rung rung, int extra) => _credit.Effort is { } hours
        ? hours * (rung.Work + extra)
        : Math.Max(0, rung.Worth.Value - _ready.Value) + (extra * _credit.Points.Rungs(_credit, []).Min(first => first.Worth.Value));

    /// <summary>New entries, each naming another thing; an amount that only grows is written as an entry of its own, which adds up to the same.</summary>
    private IEnumerable<Entry> Further(Rung rung, int added) =>
        Enumerable.Range(0, Math.Max(added, rung.Shown is null ? 0 : 1)).Select(number => new Entry(
        [
            .. number == 0 && rung.Shown is { } shown ? [KeyValuePair.Create<string, EvidenceValue>(shown.Field, new NumberValue(shown.Further))] : Array.Empty<KeyValuePair<string, EvidenceValue>>(),
            .. number < added ? Targets.NamedBy(number) : [],
        ]));
}
