namespace Towngreen.Certification;

/// <summary>The rule that earns most. An entry counts when it has what at least one of the rules asks.</summary>
/// <param name="Rules">At least two rules.</param>
public sealed record BestOf(ValueList<PointsRule> Rules) : PointsRule
{
    /// <inheritdoc/>
    public override Points Maximum => Rules.Max(rule => rule.Maximum);

    internal override Points MaximumWith(int entries) => Rules.Max(rule => rule.MaximumWith(entries));

    internal override Points Earned(IReadOnlyList<Entry> counted, Func<Prerequisite, bool> has) => Rules.Max(rule => rule.Earned(counted, has));

    internal override IReadOnlyCollection<Prerequisite> Relied(IReadOnlyList<Entry> counted) => [.. Rules.SelectMany(rule => rule.Relied(counted))];

    internal override bool Admits(EntryInClaim entry) => Rules.Any(rule => rule.Admits(entry));

    internal override Finding? Ask(EntryInClaim entry)
    {
        ValueList<Finding> asked = [.. Rules.Select(rule => rule.Ask(entry)).OfType<Finding>()];
        return asked.Count < Rules.Count ? null
            : entry.Answer(FindingCodes.PointsBest, Admits(entry), []) with { Parts = asked };
    }

    /// <summary>The states of every rule, none of which earns less than the other rules do for as many entries.</summary>
    internal override IEnumerable<Rung> Rungs(Credit credit, IReadOnlyList<Entry> counted) =>
        from rung in Rules.SelectMany(rule => rule.Rungs(credit, counted))
        let anyway = Earned([.. counted, .. Enumerable.Repeat(new Entry([]), rung.Entries)], _ => false)
        select rung with { Points = rung.Points > anyway ? rung.Points : anyway, Worth = rung.Worth > anyway ? rung.Worth : anyway };

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.Unless(Rules.Count > 1, "the best of needs two rules or more");
        foreach (var rule in Rules)
        {
            rule.Check(faults, credit);
        }
    }
}
