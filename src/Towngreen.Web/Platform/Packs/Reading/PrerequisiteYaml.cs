using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What must be earned first: an action's key, or an action and one of its credits with a slash between them.</summary>
internal static class PrerequisiteYaml
{
    public static ValueList<Prerequisite> List(DataMap map, Names names) => map.Optional("requires")?.Set(node => Read(node, names), atLeast: 1) ?? [];

    private static Prerequisite Read(DataNode node, Names names)
    {
        var text = node.Text();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return new Prerequisite(names.Refer(NameKind.Action, node));
        }

        var action = names.ReferTo(NameKind.Action, node, text[..slash]);
        return new Prerequisite(action, names.ReferTo(NameKind.Credit, node, text[(slash + 1)..], $"{action}/"));
    }
}
