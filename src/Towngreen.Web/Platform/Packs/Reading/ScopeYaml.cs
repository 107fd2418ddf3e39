using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The keys by which a requirement says which actions it looks at; they stand beside its own. Remembers them until all actions are read.</summary>
internal sealed class ScopeYaml(Names names)
{
    private readonly List<(Scope Scope, DataNode Node)> _scopes = [];
    private readonly List<(Scope Scope, string Action, DataNode Node)> _included = [];

    public Scope Read(DataMap map) => Remember(
        new Scope
        {
            Categories = OneOrMore(map, "category", "categories", NameKind.Category),
            Outside = Several(map, "outside", NameKind.Category),
            Tags = OneOrMore(map, "tag", "tags", NameKind.Tag),
            Actions = map.Optional("actions")?.Set(action => names.Refer(NameKind.Action, action), atLeast: 1) ?? [],
        },
        map.Node);

    /// <summary>The key of a category that must have actions.</summary>
    public string Category(DataNode node) => Remember(new Scope { Categories = [names.ReferBack(NameKind.Category, node)] }, node).Categories[0];

    /// <summary>The key of a tag that actions must have.</summary>
    public string Tag(DataNode node) => Remember(new Scope { Tags = [names.ReferBack(NameKind.Tag, node)] }, node).Tags[0];

    /// <summary>The key of an action that must be in the scope.</summary>
    public string Included(Scope scope, DataNode node)
    {
        var action = names.Refer(NameKind.Action, node);
        _included.Add((scope, action, node));
        return action;
    }

    /// <summary>Reports what looks at no action at all, and actions named that are not looked at.</summary>
    public void Check(IReadOnlyList<ActionDefinition> actions)
    {
        foreach (var (_, node) in _scopes.Where(scope => !actions.Any(scope.Scope.Covers)))
        {
            node.Fault("pack.no-action-left");
        }

        foreach (var (_, action, node) in _included.Where(named => actions.Any(action => action.Key == named.Action && !named.Scope.Covers(action))))
        {
            node.Fault("pack.action-out-of-scope", ("value", action));
        }
    }

    private Scope Remember(Scope scope, DataNode node)
    {
        _scopes.Add((scope, node));
        return scope;
    }

    /// <summary>A list under its key, or one name under a shorter one.</summary>
    private ValueList<string> OneOrMore(DataMap map, string one, string several, NameKind kind)
    {
        ValueList<string> single = map.Optional(one) is { } name ? [names.ReferBack(kind, name)] : [];
        return [.. single, .. Several(map, several, kind)];
    }

    private ValueList<string> Several(DataMap map, string key, NameKind kind) =>
        map.Optional(key)?.Set(each => names.ReferBack(kind, each), atLeast: 1) ?? [];
}
