namespace Towngreen.Certification;

/// <summary>
/// Points by the size of a number: the highest tier whose start is reached. With several entries the best one decides. An entry below the
/// first tier does not count.
/// </summary>
/// <param name="Field">The evidence field with the number, or with people to be counted.</param>
/// <param name="Tiers">The tiers, lowest start first; never empty.</param>
public sealed record TieredPoints(string Field, ValueList<Tier> Tiers) : PointsRule
{
    /// <inheritdoc/>
    public override Points Maximum => Tiers[^1].Points;

    internal override Points Earned(IReadOnlyList<Entry> counted) => PointsOf(counted.Max(entry => entry.Find(Field)!.Amount!.Value));

    internal override Finding Ask(EntryInClaim entry)
    {
        var amount = entry.Find(Field)?.Amount;
        return entry.Answer(FindingCodes.PointsFirstTier, amount >= Tiers[0].From, Field) with { Have = amount, Need = Tiers[0].From };
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
    }

    private Points PointsOf(decimal amount) => Tiers.Last(tier => tier.From <= amount).Points;
}

/// <summary>One step of <see cref="TieredPoints"/>.</summary>
/// <param name="From">Where it starts, included.</param>
/// <param name="Points">What it earns.</param>
public sealed record Tier(decimal From, Points Points);
