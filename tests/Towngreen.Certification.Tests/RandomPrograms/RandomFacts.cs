namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>What an applicant says about itself: fitting and unfitting, for years inside and outside of what is asked.</summary>
internal sealed class RandomFacts(Chance chance, Edition edition, DateOnly asOf, int faults)
{
    public IEnumerable<Fact> Draw()
    {
        var share = chance.Of(20, 70, 100);
        List<Fact> given = [];
        foreach (var fact in edition.Facts.Where(_ => chance.Percent(share)))
        {
            given.AddRange(Years(fact).Select(year => new Fact(fact.Id, year, Value(fact))));
        }

        if (chance.Percent(faults))
        {
            given.Add(new Fact("lost", chance.Of<int?>(null, 2020), new NumberValue(1)));
        }

        return given;
    }

    private List<int?> Years(FactDefinition fact)
    {
        if (chance.Percent(fact.Yearly ? faults / 3 : 100 - (faults / 3)))
        {
            return [null];
        }

        return chance.Some(Enumerable.Range(asOf.Year - 5, chance.Percent(faults) ? 7 : 6).Select(year => (int?)year), 1, 5);
    }

    private EvidenceValue Value(FactDefinition fact)
    {
        if (chance.Percent(faults))
        {
            return chance.Of<EvidenceValue>(new TextValue("much"), new TextValue(" "), new ChoiceValue(""), new ChoiceValue("lost"), new NumberValue(-21), new NumberValue(100.01m), new NumberValue(2e15m));
        }

        return fact.Type switch
        {
            FactType.YesNo => new ChoiceValue(chance.Of(FactDefinition.Yes, FactDefinition.No)),
            FactType.Choice => new ChoiceValue(chance.Of(fact.Options).Id),
            _ => new NumberValue(chance.Of(0, 10, 9.5m, 20, 50, -10, 100, chance.Amount(50))),
        };
    }
}
