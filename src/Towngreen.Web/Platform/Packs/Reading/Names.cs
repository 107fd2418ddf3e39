namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The names an edition gives its parts, and who refers to them. References are checked when everything is read.</summary>
internal sealed class Names
{
    private readonly HashSet<(NameKind Kind, string Name)> _declared = [];
    private readonly List<(NameKind Kind, string Within, string Name, DataNode Node)> _references = [];

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
    public string Refer(NameKind kind, DataNode node, string within = "") => ReferTo(kind, node, node.Text(), within);

    /// <summary>A reference that is a part of what is written.</summary>
    public string ReferTo(NameKind kind, DataNode node, string name, string within = "")
    {
        _references.Add((kind, within, name, node));
        return name;
    }

    /// <summary>A reference to what stands earlier in the same file.</summary>
    public string ReferBack(NameKind kind, DataNode node)
    {
        var name = node.Text();
        Check(kind, "", name, node);
        return name;
    }

    public int CountOf(NameKind kind) => _declared.Count(declared => declared.Kind == kind);

    public void CheckReferences()
    {
        foreach (var (kind, within, name, node) in _references)
        {
            Check(kind, within, name, node);
        }
    }

    private void Check(NameKind kind, string within, string name, DataNode node)
    {
        if (name.Length > 0 && IsKnown(within) && !_declared.Contains((kind, within + name)))
        {
            node.Fault(CodeOf(kind), ("value", name));
        }
    }

    /// <summary>What is not known itself is said already; nothing is said of what it should hold.</summary>
    private bool IsKnown(string within) =>
        within.Length == 0 || _declared.Contains((NameKind.Action, within[..^1])) || _declared.Contains((NameKind.Credit, within[..^1]));

    private static string CodeOf(NameKind kind) => kind switch
    {
        NameKind.Category => "pack.no-such-category",
        NameKind.Action => "pack.no-such-action",
        NameKind.Credit => "pack.no-such-credit",
        NameKind.Field => "pack.no-such-field",
        NameKind.Tag => "pack.no-such-tag",
        NameKind.Level => "pack.no-such-level",
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
    Fact,
    Step,
    Prompt,
}
