using System.Text.Json;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Turns JSON into nodes that know their path. They have no line: their place only counts them, so that faults keep the document's order.</summary>
internal sealed class JsonTree(FaultLog faults)
{
    public const int MaxValues = 50_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = YamlTree.MaxDepth };

    private int _count;
    private bool _isRefused;

    public static DataNode Read(string json, FaultLog faults)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return new JsonTree(faults).Node(document.RootElement, new DataPath("$"));
        }
        catch (JsonException failure)
        {
            faults.Add(default, "$", "data.not-json", ("line", (failure.LineNumber ?? 0) + 1), ("column", (failure.BytePositionInLine ?? 0) + 1));
            return new DataNode(faults, default, new DataPath("$")) { IsFaulty = true };
        }
    }

    private DataNode Node(JsonElement element, DataPath path)
    {
        var place = Next();
        if (place.Line > MaxValues)
        {
            return Refuse(place);
        }

        return element.ValueKind switch
        {
            JsonValueKind.Object => new DataNode(faults, place, path) { Pairs = Pairs(element, path) },
            JsonValueKind.Array => new DataNode(faults, place, path) { Items = Items(element, path) },
            JsonValueKind.String => new DataNode(faults, place, path) { Scalar = element.GetString() },
            _ => new DataNode(faults, place, path) { Scalar = element.GetRawText(), IsBare = true, IsText = false },
        };
    }

    private List<DataNode> Items(JsonElement element, DataPath path) =>
        [.. element.EnumerateArray().Index().Select(item => Node(item.Item, path.Item(item.Index)))];

    private Dictionary<string, DataPair> Pairs(JsonElement element, DataPath path)
    {
        var pairs = new Dictionary<string, DataPair>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var inside = path.Key(property.Name);
            var key = new DataNode(faults, Next(), inside) { Scalar = property.Name };
            if (!pairs.TryAdd(property.Name, new DataPair(key, Node(property.Value, inside))))
            {
                key.Fault("data.repeated-key", ("key", property.Name));
            }
        }

        return pairs;
    }

    /// <summary>Says once that there are too many values; those beyond are not looked at.</summary>
    private DataNode Refuse(Place place)
    {
        if (!_isRefused)
        {
            faults.Add(place, "$", "data.too-many-values", ("limit", MaxValues));
            _isRefused = true;
        }

        return new DataNode(faults, place, new DataPath("$")) { IsFaulty = true };
    }

    private Place Next() => new("", ++_count);
}
