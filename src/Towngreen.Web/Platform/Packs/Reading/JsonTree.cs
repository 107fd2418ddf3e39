using System.Text.Json;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Turns JSON into nodes that know their path. They have no line: their place only counts them, so that faults keep the document's order.</summary>
internal sealed class JsonTree(FaultLog faults)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = YamlTree.MaxDepth };

    private int _count;

    public static DataNode Read(string json, FaultLog faults)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return new JsonTree(faults).Node(document.RootElement, "$");
        }
        catch (JsonException failure)
        {
            faults.Add(default, "$", "data.not-json", ("line", (failure.LineNumber ?? 0) + 1), ("column", (failure.BytePositionInLine ?? 0) + 1));
            return new DataNode(faults, default, "$") { IsFaulty = true };
        }
    }

    private DataNode Node(JsonElement element, string path)
    {
        var place = Next();
        return element.ValueKind switch
        {
            JsonValueKind.Object => new DataNode(faults, place, path) { Pairs = Pairs(element, path) },
            JsonValueKind.Array => new DataNode(faults, place, path) { Items = Items(element, path) },
            JsonValueKind.String => new DataNode(faults, place, path) { Scalar = element.GetString() },
            _ => new DataNode(faults, place, path) { Scalar = element.GetRawText(), IsBare = true, IsText = false },
        };
    }

    private List<DataNode> Items(JsonElement element, string path) =>
        [.. element.EnumerateArray().Index().Select(item => Node(item.Item, $"{path}[{item.Index}]"))];

    private Dictionary<string, DataPair> Pairs(JsonElement element, string path)
    {
        var pairs = new Dictionary<string, DataPair>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var inside = $"{path}.{property.Name}";
            var key = new DataNode(faults, Next(), inside) { Scalar = property.Name };
            if (!pairs.TryAdd(property.Name, new DataPair(key, Node(property.Value, inside))))
            {
                key.Fault("data.repeated-key", ("key", property.Name));
            }
        }

        return pairs;
    }

    private Place Next() => new("", ++_count);
}
