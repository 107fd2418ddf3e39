using System.Text;
using System.Text.Json;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Turns JSON into nodes that know their path and their place.</summary>
internal ref struct JsonTree
{
    public const int MaxValues = 20_000;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = YamlTree.MaxDepth };

    private readonly FaultLog _faults;
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private Place _place;
    private int _placedTo;
    private int _count;
    private bool _isRefused;

    private JsonTree(PackFile file, ReadOnlySpan<byte> json, FaultLog faults)
    {
        _json = json;
        (_faults, _place) = (faults, new Place(file.Path));
        _reader = new Utf8JsonReader(json, Options);
    }

    /// <summary>The document's node; one that is nothing where the text is not JSON.</summary>
    public static DataNode Read(PackFile file, FaultLog faults)
    {
        var tree = new JsonTree(file, Encoding.UTF8.GetBytes(file.Text), faults);
        try
        {
            tree._reader.Read();
            var root = tree.Node(new DataPath("$"));

            // Nothing may follow, of which the reader makes sure.
            tree._reader.Read();
            return root;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The second is what half of a surrogate pair in a text comes to.
            var (line, column) = failure is JsonException json
                ? ((int)(json.LineNumber ?? 0) + 1, (int)(json.BytePositionInLine ?? 0) + 1)
                : (tree._place.Line, tree._place.Column);
            faults.Add(new Place(file.Path, line, column), "$", "data.not-json", ("line", line), ("column", column));
            return new DataNode(faults, tree._place, new DataPath("$")) { IsFaulty = true };
        }
    }

    private DataNode Node(DataPath path)
    {
        var place = Here();
        if (++_count > MaxValues)
        {
            return Refuse(place);
        }

        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => new DataNode(_faults, place, path) { Pairs = Pairs(path) },
            JsonTokenType.StartArray => new DataNode(_faults, place, path) { Items = Items(path) },
            JsonTokenType.String => new DataNode(_faults, place, path) { Scalar = _reader.GetString() },
            _ => new DataNode(_faults, place, path) { Scalar = Encoding.UTF8.GetString(_reader.ValueSpan), IsBare = true, IsText = false },
        };
    }

    private List<DataNode> Items(DataPath path)
    {
        var items = new List<DataNode>();
        while (_reader.Read() && _reader.TokenType is not JsonTokenType.EndArray)
        {
            if (_isRefused)
            {
                _reader.Skip();
                continue;
            }

            items.Add(Node(path.Item(items.Count)));
        }

        return items;
    }

    private Dictionary<string, DataPair> Pairs(DataPath path)
    {
        var pairs = new Dictionary<string, DataPair>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType is not JsonTokenType.EndObject)
        {
            var name = _reader.GetString()!;
            var inside = path.Key(name);
            var key = new DataNode(_faults, Here(), inside) { Scalar = name };
            _reader.Read();
            if (!pairs.TryAdd(name, new DataPair(key, Node(inside))))
            {
                key.Fault("data.repeated-key", ("key", name));
            }
        }

        return pairs;
    }

    /// <summary>Says once that there are too many values; those beyond are not looked at.</summary>
    private DataNode Refuse(Place place)
    {
        if (!_isRefused)
        {
            _faults.Add(place, "$", "data.too-many-values", ("limit", MaxValues));
            _isRefused = true;
        }

        _reader.Skip();
        return new DataNode(_faults, place, new DataPath("$")) { IsFaulty = true };
    }

    /// <summary>Where the token begins, counted on from the one before: a file may be a single line.</summary>
    private Place Here()
    {
        var between = _json[_placedTo..(int)_reader.TokenStartIndex];
        var lines = between.Count((byte)'\n');
        var column = lines > 0 ? 1 : _place.Column;
        _place = _place with
        {
            Line = _place.Line + lines,
            Column = column + Encoding.UTF8.GetCharCount(between[(between.LastIndexOf((byte)'\n') + 1)..]),
        };
        _placedTo = (int)_reader.TokenStartIndex;
        return _place;
    }
}
