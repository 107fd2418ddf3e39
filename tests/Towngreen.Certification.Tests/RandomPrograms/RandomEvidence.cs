namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>What a credit asks to be handed in, what it makes of it, and what it demands.</summary>
internal static class RandomEvidence
{
    public static readonly ValueList<string> Roles = [PersonRole.ElectedExecutive, PersonRole.SeniorStaff, PersonRole.TeamResident];

    public static List<EvidenceField> Fields(Chance chance)
    {
        List<EvidenceType> types = [.. chance.Some(Enum.GetValues<EvidenceType>(), 0, 4)];
        if (chance.Percent(60))
        {
            types.Add(EvidenceType.Number);
        }

        return [.. types.Select((type, place) => Field(chance, $"f{place + 1}", type))];
    }

    /// <summary>A points rule for these fields; <paramref name="depth"/> is how deep one may choose the best of others.</summary>
    public static PointsRule Rule(Chance chance, List<EvidenceField> fields, int depth)
    {
        var countable = Ids(fields, EvidenceType.Number, EvidenceType.People);
        var each = chance.Points(1, 8);
        return chance.Between(0, countable.Count == 0 ? 2 : 6) switch
        {
            0 => new FixedPoints(chance.Points(0, 20)),
            1 => new PointsPerEntry(each, each + chance.Points(0, 15)),
            2 when depth > 0 => new BestOf([.. chance.Times(2, 3, _ => Rule(chance, fields, depth - 1))]),
            3 or 4 => new PointsPerUnit(chance.Of(countable), each, chance.Of(0.5m, 1, 2, 2.5m, 10), each + chance.Points(0, 15)),
            5 or 6 => new TieredPoints(chance.Of(countable), Tiers(chance)),
            _ => new FixedPoints(chance.Points(0, 20)),
        };
    }

    public static List<Criterion> Criteria(Chance chance, List<EvidenceField> fields)
    {
        List<Criterion> possible = [new JudgedByPerson("worth", "Was it worth it?")];
        foreach (var field in fields)
        {
            possible.Add(new DistinctEntries(field.Id));
            possible.AddRange(field.Type switch
            {
                EvidenceType.Choice => [new AcceptedChoice(field.Id, [.. chance.Some(field.Options, 1, 2).Select(option => option.Id)])],
                EvidenceType.Number => [new MinimumNumber(field.Id, chance.Amount(12))],
                EvidenceType.People => [new MinimumNumber(field.Id, chance.Between(1, 3)), .. Cohorts(chance, field, fields)],
                EvidenceType.Date => [new ActiveWithin(field.Id, chance.Between(0, 4))],
                _ => [],
            });
        }

        if (fields.Count > 1)
        {
            possible.Add(new AnyEvidence([.. chance.Some(fields, 2, 3).Select(field => field.Id)]));
        }

        return chance.Some(possible, 0, chance.Of(0, 1, 2, 3));
    }

    private static List<Criterion> Cohorts(Chance chance, EvidenceField people, List<EvidenceField> fields) =>
        chance.Times(1, 2, _ => (Criterion)new Cohort(
            people.Id, chance.Between(1, 4), [.. chance.Times(0, 4, _ => chance.Of(Roles))], Ids(fields, EvidenceType.TrainingSeries).FirstOrDefault()));

    private static ValueList<Tier> Tiers(Chance chance)
    {
        var (from, points) = (chance.Amount(6), chance.Points(0, 5));
        List<Tier> tiers = [];
        var count = chance.Between(1, 4);
        for (var tier = 0; tier < count; tier++)
        {
            tiers.Add(new Tier(from, points));
            (from, points) = (from + 0.25m + chance.Amount(6), points + chance.Points(0, 8));
        }

        return [.. tiers];
    }

    private static EvidenceField Field(Chance chance, string id, EvidenceType type)
    {
        var field = new EvidenceField { Id = id, Type = type, Label = id, Required = chance.Percent(70) };
        return type switch
        {
            EvidenceType.Choice => field with { Options = [new("live", "Live"), new("online", "Online"), new("recorded", "Recorded")] },
            EvidenceType.Number => field with { Minimum = chance.Percent(30) ? chance.Amount(3) : null, Maximum = chance.Percent(30) ? 8 + chance.Amount(20) : null },
            _ => field,
        };
    }

    private static List<string> Ids(List<EvidenceField> fields, params EvidenceType[] types) => [.. fields.Where(field => types.Contains(field.Type)).Select(field => field.Id)];
}
