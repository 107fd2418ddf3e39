using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What each entry of a credit must show: a map with one key that names the kind of criterion.</summary>
internal sealed class CriterionYaml
{
    private const int MaxYears = 50;

    private readonly CreditForm _form;
    private readonly Dictionary<string, Func<DataMap, Criterion>> _kinds;

    public CriterionYaml(CreditForm form, Names names, string credit)
    {
        _form = form;
        _kinds = new()
        {
            ["cohort"] = kind => kind["cohort"].Map(Cohort),
            ["accepted"] = kind => kind["accepted"].Map(Accepted),
            ["any-of"] = kind => kind["any-of"].Map(map => new AnyEvidence(map["fields"].List(field => form.Field(field), atLeast: 2))),
            ["minimum"] = kind => kind["minimum"].Map(map => new MinimumNumber(form.Field(map["field"], EvidenceType.Number, EvidenceType.People), map["value"].Number())),
            ["active-within"] = kind => kind["active-within"].Map(map => new ActiveWithin(form.Field(map["field"], EvidenceType.Date), map["years"].Whole(0, MaxYears))),
            ["distinct"] = kind => kind["distinct"].Map(map => new DistinctEntries(form.Field(map["field"]))),
            ["person-judges"] = kind => kind["person-judges"].Map(map => new JudgedByPerson(names.Declare(NameKind.Question, map["id"], $"{credit}/"), map["question"].Text())),
        };
    }

    public Criterion Read(DataNode node) => node.Part("criterion", part => part.Kind(_kinds, Nothing), Nothing);

    private static Criterion Nothing { get; } = new DistinctEntries("");

    private Cohort Cohort(DataMap map) => new(
        _form.Field(map["people"], EvidenceType.People),
        map["min"].Whole(1),
        map["roles"].List(role => role.OneOf(Vocabulary.Roles)),
        map.Optional("all-sessions-of") is { } series ? _form.Field(series, EvidenceType.TrainingSeries) : null);

    private AcceptedChoice Accepted(DataMap map)
    {
        var field = _form.Field(map["field"], EvidenceType.Choice);
        return new AcceptedChoice(field, map["values"].List(value => _form.Option(field, value), atLeast: 1));
    }
}
