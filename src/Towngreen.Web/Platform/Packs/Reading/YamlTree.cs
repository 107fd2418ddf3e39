using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// Turns YAML into nodes that know their place. Packs come from anyone, so what can make a small file large or deep is refused: anchors,
/// aliases, tags and nesting beyond a limit.
/// </summary>
internal sealed class YamlTree
{
    public const int MaxDepth = 20;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly FaultLog _faults;

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
        try
        {
            return tree.Document();
        }
        catch (YamlException failure)
        {
            faults.Add(tree.At(failure.Start), "", "pack.not-yaml", ("reason", failure.Message));
            return tree.Nothing(failure.Start, "");
        }
        catch (InvalidOperationException)
        {
            // The library's scanner does not name the place of some stray characters, such as a tab inside a list: the last good one is near.
            var near = tree._parser.Current?.End ?? Mark.Empty;
            faults.Add(tree.At(near), "", "pack.stray-character");
            return tree.Nothing(near, "");
        }
    }

    private DataNode Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out var end))
        {
            return Nothing(end.Start, "");
        }

        _parser.Consume<DocumentStart>();
        var root = Node("", 0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            _faults.Add(At(_parser.Current!.Start), "", "pack.several-documents");
        }

        return root;
    }

    private DataNode Node(string path, int depth)
    {
        var start = _parser.Current!.Start;
        RefuseShorthand(path);
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new DataNode(_faults, At(start), path) { Scalar = scalar.Value, IsBare = scalar.Style is ScalarStyle.Plain };
        }

        if (depth == MaxDepth || _parser.Accept<AnchorAlias>(out _))
        {
            _parser.SkipThisAndNestedEvents();
            if (depth == MaxDepth)
            {
                _faults.Add(At(start), path, "data.too-deep", ("limit", MaxDepth));
            }

            return Nothing(start, path);
        }

        return _parser.TryConsume<SequenceStart>(out _)
            ? new DataNode(_faults, At(start), path) { Items = Items(path, depth + 1) }
            : new DataNode(_faults, At(start), path) { Pairs = Pairs(path, depth + 1) };
    }

    private List<DataNode> Items(string path, int depth)
    {
        var items = new List<DataNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node($"{path}[{items.Count}]", depth));
        }

        return items;
    }

    private Dictionary<string, DataPair> Pairs(string path, int depth)
    {
        _parser.Consume<MappingStart>();
        var pairs = new Dictionary<string, DataPair>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(path, depth);
            var name = key.Text();
            var value = Node(path.Length == 0 ? name : $"{path}.{name}", depth);
            if (name.Length > 0 && !pairs.TryAdd(name, new DataPair(key, value)))
            {
                _faults.Add(key.Place, value.Path, "data.repeated-key", ("key", name));
            }
        }

        return pairs;
    }

    private void RefuseShorthand(string path)
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
            _faults.Add(At(_parser.Current!.Start), path, code);
        }
    }

    private DataNode Nothing(Mark mark, string path) => new(_faults, At(mark), path) { IsFaulty = true };

    private Place At(Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);
}
