using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// Turns YAML into nodes that know their place. Packs come from anyone, so what can make a small file large, deep or slow to read is refused:
/// anchors, aliases, tags, and length, nesting and numbers of values beyond a limit.
/// </summary>
internal sealed class YamlTree
{
    public const int MaxDepth = 20;

    public const int MaxLength = 256 * 1024;

    public const int MaxText = 10_000;

    public const int MaxValues = 20_000;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly FaultLog _faults;
    private int _values;
    private bool _isRefused;

    private YamlTree(PackFile file, int linesBefore, FaultLog faults)
    {
        _parser = new Parser(new StringReader(file.Text));
        (_file, _linesBefore, _faults) = (file.Path, linesBefore, faults);
    }

    /// <summary>The document's node; a node that is nothing when the text is not YAML.</summary>
    /// <param name="file">The file's path, and the YAML in it.</param>
    /// <param name="linesBefore">How many lines of the file stand before the YAML.</param>
    /// <param name="faults">Where faults go.</param>
    public static DataNode Read(PackFile file, int linesBefore, FaultLog faults)
    {
        var tree = new YamlTree(file, linesBefore, faults);
        if (file.Text.Length > MaxLength)
        {
            return tree.Refuse(Mark.Empty, new DataPath(), "pack.yaml-too-long", MaxLength / 1024);
        }

        try
        {
            return tree.Document();
        }
        catch (YamlException failure)
        {
            faults.Add(tree.At(failure.Start), "", "pack.not-yaml", ("reason", failure.Message));
            return tree.Nothing(failure.Start, new DataPath());
        }
        catch (InvalidOperationException)
        {
            // The library's scanner does not name the place of some stray characters, such as a tab inside a list: the last good one is near.
            var near = tree._parser.Current?.End ?? Mark.Empty;
            faults.Add(tree.At(near), "", "pack.stray-character");
            return tree.Nothing(near, new DataPath());
        }
    }

    private DataNode Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out var end))
        {
            return new DataNode(_faults, At(end.Start), new DataPath()) { Scalar = "", IsBare = true };
        }

        _parser.Consume<DocumentStart>();
        var root = Node(new DataPath(), 0);
        if (_isRefused)
        {
            return Nothing(Mark.Empty, new DataPath());
        }

        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            _faults.Add(At(_parser.Current!.Start), "", "pack.several-documents");
        }

        return root;
    }

    private DataNode Node(DataPath path, int depth)
    {
        var start = _parser.Current!.Start;
        if (_isRefused)
        {
            return Nothing(start, path);
        }

        RefuseShorthand(path);
        return ++_values > MaxValues ? Refuse(start, path, "data.too-many-values", MaxValues)
            : _parser.TryConsume<AnchorAlias>(out _) ? Nothing(start, path)
            : _parser.TryConsume<Scalar>(out var scalar) ? Single(scalar, path)
            : depth == MaxDepth ? Refuse(start, path, "data.too-deep", MaxDepth)
            : _parser.TryConsume<SequenceStart>(out _) ? new DataNode(_faults, At(start), path) { Items = Items(path, depth + 1) }
            : new DataNode(_faults, At(start), path) { Pairs = Pairs(path, depth + 1) };
    }

    private DataNode Single(Scalar scalar, DataPath path)
    {
        if (scalar.Value.Length > MaxText)
        {
            _faults.Add(At(scalar.Start), path.ToString(), "pack.text-too-long", ("limit", MaxText));
            return Nothing(scalar.Start, path);
        }

        return new DataNode(_faults, At(scalar.Start), path) { Scalar = scalar.Value, IsBare = scalar.Style is ScalarStyle.Plain };
    }

    private List<DataNode> Items(DataPath path, int depth)
    {
        var items = new List<DataNode>();
        while (!_isRefused && !_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(path.Item(items.Count), depth));
        }

        return items;
    }

    private Dictionary<string, DataPair> Pairs(DataPath path, int depth)
    {
        _parser.Consume<MappingStart>();
        var pairs = new Dictionary<string, DataPair>(StringComparer.Ordinal);
        while (!_isRefused && !_parser.TryConsume<MappingEnd>(out _))
        {
            var (key, name) = Key(path, depth);
            var value = Node(path.Key(name), depth);
            if (name.Length > 0 && !pairs.TryAdd(name, new DataPair(key, value)))
            {
                key.Fault("data.repeated-key", ("key", name));
            }
        }

        return pairs;
    }

    private (DataNode Key, string Name) Key(DataPath path, int depth)
    {
        var start = _parser.Current!.Start;
        var name = Node(path, depth).Text();
        return (new DataNode(_faults, At(start), path.Key(name)) { Scalar = name }, name);
    }

    private void RefuseShorthand(DataPath path)
    {
        var code = _parser.Current switch
        {
            AnchorAlias => "pack.alias",
            NodeEvent { Anchor.IsEmpty: false } => "pack.anchor",
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } => "pack.yaml-tag",
            _ => null,
        };
        if (code is not null)
        {
            _faults.Add(At(_parser.Current!.Start), path.ToString(), code);
        }
    }

    /// <summary>Stops reading here: the library's scanner takes time that grows with the square of the nesting.</summary>
    private DataNode Refuse(Mark mark, DataPath path, string code, int limit)
    {
        _faults.Add(At(mark), path.ToString(), code, ("limit", limit));
        _isRefused = true;
        return Nothing(mark, path);
    }

    private DataNode Nothing(Mark mark, DataPath path) => new(_faults, At(mark), path) { IsFaulty = true };

    private Place At(Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);
}
