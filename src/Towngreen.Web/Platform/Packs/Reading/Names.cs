namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The names an edition gives its parts, and who refers to them. References are checked when everything is read.</summary>
internal sealed class Names
{
    private readonly HashSet<(NameKind Kind, string Name)> _declared = [];
    private readonly List<(NameKind Kind, string Name, DataNode Node)> _references = [];

    public string Declare(NameKind kind, DataNode node, string within = "")
    {
        var name = node.Key();
        if (name.Length > 0 && !_declared.Add((kind, within + name)))
        {
            node.Fault("data.repeated", ("value", name));
        }

        return name;
    }

    /// <summary>A reference that may come before what it names.</summary>
    public string Refer(NameKind kind, DataNode node, string within = "")
    {
        var name = node.Text();
        _references.Add((kind, within + name, node));
        return name;
    }

    /// <summary>A reference to what stands earlier in the same file.</summary>
    public string ReferBack(NameKind kind, DataNode node)
    {
        var name = node.Text();
        Check(kind, name, node);
        return name;
    }

    public void CheckReferences()
    {
        foreach (var (kind, name, node) in _references)
        {
            Check(kind, name, node);
        }
    }

    private void Check(NameKind kind, string name, DataNode node)
    {
        if (node.Scalar is { Length: > 0 } && !_declared.Contains((kind, name)))
        {
            node.Fault(CodeOf(kind), ("value", node.Scalar));
        }
    }

    private static string CodeOf(NameKind kind) => kind switch
    {
        NameKind.Category => "pack.no-such-category",
        NameKind.Action => "pack.no-such-action",
        NameKind.Credit => "pack.no-such-credit",
        NameKind.Field => "pack.no-such-field",
        NameKind.Tag => "pack.no-such-tag",
        NameKind.Designation => "pack.no-such-designation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing refers to it."),
    };
}

internal enum NameKind
{
    Category,
    Action,
    Credit,
    Field,
    Tag,
    Level,
    Designation,
    Round,
    Question,
}
