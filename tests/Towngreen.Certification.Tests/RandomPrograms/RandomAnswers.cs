namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>Filled-in forms of a credit, with amounts and days at and beside every edge its rules have.</summary>
internal sealed class RandomAnswers
{
    private static readonly ValueList<string> Names = ["Ada Lark", " ada lark ", "Ben Moss", "Cleo Reed", "Dov Ash", "Eve Birch", ""];

    private readonly Chance _chance;
    private readonly Edition _edition;
    private readonly Credit _credit;
    private readonly DateOnly _asOf;
    private readonly int _faults;
    private readonly ValueList<DateOnly> _sessions;
    private readonly List<decimal> _edges;

    public RandomAnswers(Chance chance, Edition edition, Credit credit, DateOnly asOf, int faults)
    {
        (_chance, _edition, _credit, _asOf, _faults) = (chance, edition, credit, asOf, faults);
        _sessions = [.. chance.Times(1, 3, week => asOf.AddDays(-7 * (week + 1)))];
        _edges =
        [
            .. Edges(credit.Points),
            .. credit.Criteria.OfType<MinimumNumber>().Select(criterion => criterion.Minimum),
            .. credit.Evidence.SelectMany(field => new[] { field.Minimum, field.Maximum }).OfType<decimal>(),
        ];
    }

    public Entry Entry()
    {
        List<KeyValuePair<string, EvidenceValue>> values = [];
        foreach (var field in _credit.Evidence.Where(field => !_chance.Percent(field.Required ? _faults : 25)))
        {
            values.Add(new(field.Id, Value(Fault() ? _chance.Of(Enum.GetValues<EvidenceType>()) : field.Type)));
        }

        return new Entry([.. values]);
    }

    private EvidenceValue Value(EvidenceType type) => type switch
    {
        EvidenceType.Number => new NumberValue(Number()),
        EvidenceType.Date => new DateValue(Date()),
        EvidenceType.Choice => new ChoiceValue(Fault() ? _chance.Of("", "lost") : _chance.Of("live", "live", "online", "recorded")),
        EvidenceType.Link => new LinkValue(Fault() ? _chance.Of("", "nowhere", "https://", "ftp://example.org", "https://example.org/a b") : $"https://example.org/{_chance.Of("1", "2/", "2", "3", "three", "THREE")}"),
        EvidenceType.File => new FileValue(_chance.Of("a.pdf", "b.pdf"), Fault() ? "" : _chance.Of("0a1b", "0A1B", "77", "99")),
        EvidenceType.People => new PeopleValue([.. _chance.Times(1, 6, _ => Person())]),
        EvidenceType.Municipality => Fault() ? new MunicipalityValue("", "") : new MunicipalityValue(_chance.Of("elm", "oak", "ash", "fir"), "Town"),
        EvidenceType.Action => new ActionValue(Fault() ? _chance.Of("", "lost") : _chance.Of(_edition.Actions).Key),
        EvidenceType.TrainingSeries => new TrainingSeriesValue(Fault() ? " " : "Series", Fault() ? [] : _sessions),
        _ => new TextValue(Fault() ? " " : _chance.Of("One", "one ", "Two", "Three")),
    };

    private decimal Number()
    {
        if (_edges.Count == 0 || _chance.Percent(20))
        {
            return Fault() ? _chance.Of(-1, 2e15m) : _chance.Amount(25);
        }

        return _chance.Of(_edges) + (Fault() ? _chance.Of(-1, -0.01m) : _chance.Of(-0.01m, 0, 0, 0, 0.01m, 0.5m, 1, 1, 2, 5));
    }

    private DateOnly Date()
    {
        var edge = _asOf.AddYears(-_chance.Between(0, 4));
        return Fault() ? _asOf.AddDays(1) : _chance.Of(edge, edge.AddDays(-1), _asOf, _asOf.AddDays(-_chance.Between(0, 900)));
    }

    private Person Person() => new(
        _chance.Of(Names),
        "Title",
        [.. _chance.Some(RandomEvidence.Roles, 0, 2)],
        [.. _chance.Some(_sessions, Fault() ? 0 : _sessions.Count, _sessions.Count)]);

    private bool Fault() => _chance.Percent(_faults);

    private static IEnumerable<decimal> Edges(PointsRule rule) => rule switch
    {
        TieredPoints tiered => tiered.Tiers.Select(tier => tier.From),
        PointsPerUnit unit => [unit.Unit, unit.Unit * 2, unit.Unit * 3.5m],
        BestOf best => best.Rules.SelectMany(Edges),
        _ => [],
    };
}
