using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Reads what a town says about itself beside its claims: facts, and actions that cannot apply to it.</summary>
internal sealed class DeclarationsReader(Edition edition)
{
    private readonly HashSet<(string Fact, int? Year)> _facts = [];
    private readonly HashSet<string> _notApplicable = new(StringComparer.Ordinal);

    public ValueList<Fact> Facts(DataMap map) =>
        [.. map.Optional("facts")?.List(node => node.Map(Fact)).OfType<Fact>().DistinctBy(fact => (fact.Id, fact.Year)) ?? []];

    public ValueList<NotApplicable> NotApplicable(DataMap map) =>
        [.. map.Optional("notApplicable")?.List(node => node.Map(Declared)).DistinctBy(declared => declared.Action) ?? []];

    /// <summary>The fact, or nothing when the edition does not ask for it: then nobody knows what kind of value it has.</summary>
    private Fact? Fact(DataMap map)
    {
        var (node, value) = (map["fact"], map["value"]);
        var (id, year) = (node.Text(), map.Optional("year")?.Whole(1900, 2999));
        var definition = edition.FindFact(id);
        if (definition is null)
        {
            node.Fault("pack.no-such-fact", ("value", id));
        }
        else if (!_facts.Add((id, year)))
        {
            map.Node.Fault("claims.repeated-fact", ("fact", id));
        }

        return definition is null ? null : new Fact(id, year, definition.Type is FactType.Number
            ? new NumberValue(value.Number(decimal.MinValue, decimal.MaxValue))
            : new ChoiceValue(value.Verbatim()));
    }

    private NotApplicable Declared(DataMap map)
    {
        var node = map["action"];
        var action = node.Text();
        if (edition.FindAction(action) is null)
        {
            node.Fault("pack.no-such-action", ("value", action));
        }
        else if (!_notApplicable.Add(action))
        {
            map.Node.Fault("claims.repeated-declaration", ("action", action));
        }

        return new NotApplicable(action, map["reason"].Text(), map.Optional("status")?.OneOf(Vocabulary.ClaimStatuses) ?? ClaimStatus.Claimed);
    }
}
