namespace Towngreen.Certification;

/// <summary>
/// Points for every whole unit of a number, up to a cap. The counted entries' amounts are added up first, and what is left of a unit earns
/// nothing. An entry below one unit does not count.
/// </summary>
/// <param name="Field">The evidence field with the number, or with people to be counted.</param>
/// <param name="Each">What one unit earns.</param>
/// <param name="Unit">How large a unit is, in the field's own unit; at least a millionth.</param>
/// <param name="Cap">The most all units earn together, included.</param>
public sealed record PointsPerUnit(string Field, Points Each, decimal Unit, Points Cap) : PointsRule
{
    private static decimal SmallestUnit => 0.000001m;

    /// <inheritdoc/>
    public override Points Maximum => Cap;

    internal override Points Earned(IReadOnlyList<Entry> counted, Func<Prerequisite, bool> has) => PointsFor(WholeUnits(counted));

    internal override IEnumerable<Rung> Rungs(Credit credit, IReadOnlyList<Entry> counted)
    {
        var (now, most) = (WholeUnits(counted), credit.FindField(Field)!.Maximum);
        for (var units = Math.Max(1, now); !(most < Unit); units++)
        {
            var entries = most is { } each ? (int)Math.Ceiling(units * Unit / each) : 1;
            if (entries > credit.MaxEntries && units > now)
            {
                break;
            }

            yield return new((int)(units - now), PointsFor(units), Math.Max(0, entries - counted.Count))
            {
                Shown = units > now ? new(Field, units * Unit, (units - now) * Unit) : null,
            };
            if (PointsFor(units) == Cap)
            {
                break;
            }
        }
    }

    internal override bool Admits(EntryInClaim entry) => entry.HasAmount(Field, Unit);

    internal override Finding Ask(EntryInClaim entry) => entry.AskAmount(FindingCodes.PointsFirstUnit, Field, Unit);

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.NeedField(credit, Field, EvidenceType.Number, EvidenceType.People);
        faults.Unless(Unit >= SmallestUnit, "a unit is at least a millionth");
        faults.Unless(Each > Points.Zero, "a unit earns something");
        faults.Unless(Cap >= Each, "the cap is below what one unit earns");
    }

    private decimal WholeUnits(IReadOnlyList<Entry> counted)
    {
        var amount = counted.Select(entry => entry.Find(Field)?.Amount ?? 0).Where(amount => amount >= Unit).Sum();
        return (amount - (amount % Unit)) / Unit;
    }

    /// <summary>Compared before it is multiplied: an amount far beyond the cap must not overflow.</summary>
    private Points PointsFor(decimal units) => units < Cap.Value / Each.Value ? new(units * Each.Value) : Cap;
}
