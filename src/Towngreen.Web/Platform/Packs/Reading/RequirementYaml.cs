using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What a level or designation asks: a map with one key that names the kind of requirement.</summary>
internal sealed class RequirementYaml
{
    private readonly Names _names;
    private readonly ScopeYaml _scope;
    private readonly Dictionary<string, Func<DataMap, Requirement>> _kinds;
    private readonly Dictionary<Requirement, DataNode> _places = new(ReferenceEqualityComparer.Instance);

    public RequirementYaml(Names names, FactForm facts)
    {
        (_names, _scope) = (names, new ScopeYaml(names));
        var onFacts = new FactRequirementYaml(facts, Read);
        _kinds = new()
        {
            ["all"] = map => new All(map["all"].List(Read, atLeast: 1)),
            ["any"] = map => new Any(map["any"].List(Read, atLeast: 1)),
            ["at-least"] = map => map["at-least"].Map(AtLeast),
            ["points"] = map => map["points"].Map(part => new MinimumPoints(part["at-least"].Points(), _scope.Read(part))),
            ["percent"] = map => map["percent"].Map(part => new PercentOfApplicable(part["at-least"].Positive(100), _scope.Read(part))),
            ["actions"] = map => map["actions"].Map(Actions),
            ["each-category"] = map => map["each-category"].Map(part => new EachCategory(part["categories"].Set(_scope.Category, atLeast: 1), EachActions(part))),
            ["categories"] = map => map["categories"].Map(DistinctCategories),
            ["groups"] = map => map["groups"].Map(DistinctGroups),
            ["action"] = map => map["action"].Either(Action, node => node.Map(Credit)),
            ["every-action-of"] = map => new EveryActionOf(_scope.Category(map["every-action-of"])),
            ["distinct-targets"] = map => map["distinct-targets"].Map(DistinctTargets),
            ["designation"] = map => new HasDesignation(names.ReferBack(NameKind.Designation, map["designation"])),
            ["level"] = map => new HasLevel(names.ReferBack(NameKind.Level, map["level"])),
            ["holds-level"] = map => new HoldsLevel(names.Refer(NameKind.Level, map["holds-level"])),
            ["not-offered"] = NotOffered,
            ["by-class"] = map => map["by-class"].Map(onFacts.ByClass),
            ["fact"] = map => map["fact"].Map(onFacts.Fact),
            ["facts-given"] = map => map["facts-given"].Map(onFacts.Given),
            ["improved"] = map => map["improved"].Map(onFacts.Improved),
        };
    }

    private static Requirement Nothing { get; } = new All([]);

    public Requirement Read(DataNode node)
    {
        var requirement = node.Part("requirement", part => part.Kind(_kinds, Nothing), Nothing);
        _places[requirement] = node;
        return requirement;
    }

    /// <summary>Reports what can be told only when all actions are read.</summary>
    public void Check(IReadOnlyList<ActionDefinition> actions) => _scope.Check(actions);

    /// <summary>Where a requirement that was read stands.</summary>
    public DataNode PlaceOf(Requirement requirement) => _places[requirement];

    private AtLeast AtLeast(DataMap map)
    {
        var parts = map["of"].List(Read, atLeast: 1);
        return new AtLeast(map["n"].Count(parts.Count), parts);
    }

    private MinimumActions Actions(DataMap map)
    {
        var scope = _scope.Read(map);
        var worth = map.Optional("each-worth")?.Positive();
        return new(map["at-least"].Whole(1), scope, worth is { } points ? new Points(points) : null)
        {
            Including = map.Optional("including")?.Set(action => _scope.Included(scope, action), atLeast: 1) ?? [],
        };
    }

    private DistinctCategories DistinctCategories(DataMap map)
    {
        var categories = map.Optional("of")?.Set(_scope.Category, atLeast: 1) ?? [];
        return new(map["at-least"].Count(categories.Count > 0 ? categories.Count : _names.CountOf(NameKind.Category)), categories, EachActions(map));
    }

    private DistinctGroups DistinctGroups(DataMap map)
    {
        var tags = map["tags"].Set(_scope.Tag, atLeast: 1);
        return new(map["at-least"].Count(tags.Count), tags, EachActions(map));
    }

    private static int EachActions(DataMap map) => map.Optional("actions")?.Whole(1) ?? 1;

    private ActionEarned Action(DataNode node) => new(_names.Refer(NameKind.Action, node));

    private ActionEarned Credit(DataMap map)
    {
        var action = _names.Refer(NameKind.Action, map["action"]);
        return new(action, _names.Refer(NameKind.Credit, map["credit"], $"{action}/"));
    }

    private DistinctTargets DistinctTargets(DataMap map)
    {
        var action = _names.Refer(NameKind.Action, map["action"]);
        var credit = _names.Refer(NameKind.Credit, map["credit"], $"{action}/");
        return new DistinctTargets(action, credit, _names.Refer(NameKind.Field, map["field"], $"{action}/{credit}/"), map["at-least"].Whole(1));
    }

    private static NotOffered NotOffered(DataMap map)
    {
        var node = map["not-offered"];
        if (!node.Flag())
        {
            node.Fault("pack.only-true");
        }

        return new NotOffered();
    }
}
