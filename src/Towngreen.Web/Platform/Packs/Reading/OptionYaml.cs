using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What a choice offers.</summary>
internal static class OptionYaml
{
    public static ValueList<Option> List(DataNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return node.List(option => option.Map(map => new Option(Unique(map["id"], seen), map["label"].Text())), atLeast: 1);
    }

    private static string Unique(DataNode node, HashSet<string> seen)
    {
        var id = node.Key();
        if (id.Length > 0 && !seen.Add(id))
        {
            node.Fault("data.repeated", ("value", id));
        }

        return id;
    }
}
