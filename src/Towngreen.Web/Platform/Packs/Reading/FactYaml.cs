using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Something an edition asks about the applicant itself. Which keys it may have depends on its type.</summary>
internal static class FactYaml
{
    public static ValueList<FactDefinition> List(DataNode node, Names names)
    {
        var facts = node.List(fact => (Node: fact, Definition: fact.By("type", Vocabulary.FactTypes, (map, type) => Read(map, type, names))));
        foreach (var (fact, definition) in facts.Where(fact => facts.Any(other => other.Definition.Id == fact.Definition.Metric)))
        {
            fact.Fault("pack.metric-is-a-fact", ("metric", definition.Metric!));
        }

        return [.. facts.Select(fact => fact.Definition)];
    }

    private static FactDefinition Read(DataMap map, FactType type, Names names)
    {
        var isNumber = type is FactType.Number;
        var limits = new LimitsYaml(map, isNumber);
        return new FactDefinition
        {
            Id = names.Declare(NameKind.Fact, map["id"]),
            Type = type,
            Label = map["label"].Text(),
            Hint = map.Optional("hint")?.Text(),
            Options = type is FactType.Choice ? OptionYaml.List(map["options"]) : [],
            Unit = limits.Unit,
            Minimum = limits.Minimum,
            Maximum = limits.Maximum,
            Yearly = map.Optional("yearly")?.Flag() ?? false,
            Metric = map.Optional("metric")?.Key(),
        };
    }
}
