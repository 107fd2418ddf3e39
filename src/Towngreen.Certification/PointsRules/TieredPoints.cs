namespace Towngreen.Certification;

/// <summary>
/// Points by the size of a number: the highest tier whose start is reached and whose prerequisites are there; none there, no points. With
/// several entries the best one decides. An entry below the first tier does not count.
/// </summary>
/// <param name="Field">The evidence field with the number, or with people to be counted.</param>
/// <param name="Tiers">The tiers, lowest start first; never empty.</param>
public sealed record TieredPoints(string Field, ValueList<Tier> Tiers) : PointsRule
{
    /// <inheritdoc/>
    public override Points Maximum => Tiers[^1].Points;

    internal override Points Earned(IReadOnlyList<Entry> counted, Func<Prerequisite, bool> has)
    {
        var reached = Reached(counted);
        while (reached > 0 && !Tiers[reached - 1].Requires.All(has))
        {
            reached--;
        }

        return reached == 0 ? Points.Zero : Tiers[reached - 1].Points;
    }

    internal override IReadOnlyCollection<Prerequisite> Relied(IReadOnlyList<Entry> counted) => [.. Tiers.Take(Reached(counted)).SelectMany(tier => tier.Requires)];

    internal override bool Admits(EntryInClaim entry) => entry.HasAmount(Field, Tiers[0].From);

    internal override Finding Ask(EntryInClaim entry) => entry.AskAmount(FindingCodes.PointsFirstTier, Field, Tiers[0].From);

    internal override IEnumerable<Rung> Rungs(Credit credit, IReadOnlyList<Entry> counted)
    {
        var reached = Reached(counted);
        var possible = Tiers.TakeWhile(tier => credit.FindField(Field)!.Allows(tier.From)).ToList();

        // An entry counts from the first tier on, even if what that tier requires is lacking.
        return possible.Select((tier, place) => At(place, tier))
            .Concat(possible.Take(1).Where(tier => tier.Requires.Count > 0).Select(tier => At(0, tier) with { Points = Points.Zero, Requires = [] }));

        Rung At(int place, Tier tier) => new(Math.Max(0, place + 1 - reached), tier.Points, counted.Count == 0 ? 1 : 0)
        {
            Worth = tier.Points,
            Requires = tier.Requires,
            Shown = place < reached ? null : new(Field, tier.From, tier.From),
        };
    }

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.NeedField(credit, Field, EvidenceType.Number, EvidenceType.People);
        faults.Unless(Tiers.Count > 0, "tiers need at least one step");
        for (var next = 1; next < Tiers.Count; next++)
        {
            faults.Unless(Tiers[next - 1].From < Tiers[next].From, "tiers start lowest first");
            faults.Unless(Tiers[next - 1].Points <= Tiers[next].Points, "a higher tier earns no less");
        }

        foreach (var prerequisite in Tiers.SelectMany(tier => tier.Requires))
        {
            prerequisite.Check(faults);
        }
    }

    /// <summary>How many of the tiers the largest amount reaches.</summary>
    private int Reached(IReadOnlyList<Entry> counted)
    {
        var reached = 0;
        for (var entry = 0; entry < counted.Count; entry++)
        {
            var amount = counted[entry].Find(Field)?.Amount;
            while (reached < Tiers.Count && Tiers[reached].From <= amount)
            {
                reached++;
            }
        }

        return reached;
    }
}
