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
            ["cohort"] = Cohort,
            ["accepted"] = Accepted,
            ["any-of"] = map => new AnyEvidence(map["fields"].List(field => form.Field(field), atLeast: 2)),
            ["minimum"] = map => new MinimumNumber(form.Field(map["field"], EvidenceType.Number, EvidenceType.People), map["value"].Number()),
            ["active-within"] = map => new ActiveWithin(form.Field(map["field"], EvidenceType.Date), map["years"].Whole(0, MaxYears)),
            ["distinct"] = map => new DistinctEntries(form.Field(map["field"])),
            ["person-judges"] = map => new JudgedByPerson(names.Declare(NameKind.Question, map["id"], $"{credit}/"), map["question"].Text()),
        };
    }

    public Criterion Read(DataNode node) =>
        node.Map(map => map.Only(_kinds.Keys) is { } pair ? pair.Value.Map(_kinds[pair.Key.Scalar!]) : new DistinctEntries(""));

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
