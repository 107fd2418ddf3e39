using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What a level or designation asks: a map with one key that names the kind of requirement.</summary>
internal sealed class RequirementYaml
{
    private readonly Names _names;
    private readonly Dictionary<string, Func<DataNode, Requirement>> _kinds;

    public RequirementYaml(Names names)
    {
        _names = names;
        _kinds = new()
        {
            ["all"] = node => new All(node.List(Read, atLeast: 1)),
            ["any"] = node => new Any(node.List(Read, atLeast: 1)),
            ["at-least"] = node => node.Map(AtLeast),
            ["points"] = node => node.Map(Points),
            ["each-category"] = node => node.Map(EachCategory),
            ["action"] = node => new ActionEarned(names.Refer(NameKind.Action, node)),
            ["every-action-of"] = node => new EveryActionOf(Category(node)),
            ["distinct-targets"] = node => node.Map(DistinctTargets),
            ["designation"] = node => new HasDesignation(names.ReferBack(NameKind.Designation, node)),
        };
    }

    public Requirement Read(DataNode node) =>
        node.Map(map => map.Only(_kinds.Keys) is { } pair ? _kinds[pair.Key.Scalar!](pair.Value) : new All([]));

    private AtLeast AtLeast(DataMap map)
    {
        var parts = map["of"].List(Read, atLeast: 1);
        return new AtLeast(map["n"].Whole(1, Math.Max(1, parts.Count)), parts);
    }

    private MinimumPoints Points(DataMap map) => new(
        map["at-least"].Points(),
        new Scope
        {
            Tags = map.Optional("tag") is { } tag ? [_names.ReferBack(NameKind.Tag, tag)] : [],
            Categories = map.Optional("category") is { } category ? [Category(category)] : [],
        });

    private EachCategory EachCategory(DataMap map) =>
        new(map["categories"].List(Category, atLeast: 1), map.Optional("actions")?.Whole(1) ?? 1);

    private DistinctTargets DistinctTargets(DataMap map)
    {
        var action = _names.Refer(NameKind.Action, map["action"]);
        var credit = _names.Refer(NameKind.Credit, map["credit"], $"{action}/");
        return new DistinctTargets(action, credit, _names.Refer(NameKind.Field, map["field"], $"{action}/{credit}/"), map["at-least"].Whole(1));
    }

    private string Category(DataNode node) => _names.ReferBack(NameKind.Category, node);
}
