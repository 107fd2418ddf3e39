using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// A value in a pack or a file of claims, with its place and its path. Asking it for a kind of value either gives that or reports a fault
/// and gives a harmless stand-in, so that reading goes on and finds every fault.
/// </summary>
internal sealed partial class DataNode(FaultLog faults, Place place, DataPath path)
{
    public Place Place => place;

    public DataPath Path => path;

    public string? Scalar { get; init; }

    /// <summary>Whether the scalar stands without quotes: only then is it a number or a yes or no, and <c>null</c> nothing.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the scalar may be read as text. YAML takes bare words for text; JSON does not.</summary>
    public bool IsText { get; init; } = true;

    public IReadOnlyList<DataNode>? Items { get; init; }

    public IReadOnlyDictionary<string, DataPair>? Pairs { get; init; }

    /// <summary>A fault was reported for it already; nothing more is said.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>Set where the format is being drawn: nothing is read, and what is asked is noted.</summary>
    public Outline? Outline { get; init; }

    public bool IsNothing => IsBare && Scalar is "" or "null" or "~";

    public FaultLog Faults => faults;

    public void Fault(string code, params ReadOnlySpan<(string Key, object Value)> data)
    {
        if (!IsFaulty && !faults.IsFull)
        {
            faults.Add(place, path.ToString(), code, data);
        }
    }

    public ValueList<T> List<T>(Func<DataNode, T> read, int atLeast = 0)
    {
        if (Outline is not null)
        {
            Outline.Note(("type", "array"), ("minItems", atLeast));
            return [read(Outline.Items())];
        }

        if (Items is null)
        {
            Fault("data.not-a-list");
        }
        else if (Items.Count < atLeast)
        {
            Fault("data.too-few", ("least", atLeast));
        }

        return [.. (Items ?? []).TakeWhile(_ => !faults.IsFull).Select(read)];
    }

    /// <summary>A list in which nothing stands twice.</summary>
    public ValueList<T> Set<T>(Func<DataNode, T> read, int atLeast = 0)
    {
        Outline?.Note(("uniqueItems", true));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return List(
            item =>
            {
                if (item.Scalar is { } value && !seen.Add(value))
                {
                    item.Fault("data.repeated", ("value", value));
                }

                return read(item);
            },
            atLeast);
    }

    /// <summary>Reads a map by the keys the part asks for; any other key is a fault.</summary>
    public T Map<T>(Func<DataMap, T> read)
    {
        Outline?.Map();
        if (Pairs is null)
        {
            Fault("data.not-a-map");
        }

        var map = new DataMap(this);
        var part = read(map);
        map.RefuseUnknown();
        return part;
    }

    /// <summary>Reads a map whose keys are names of something: each with its value.</summary>
    public IReadOnlyList<(DataNode Key, T Value)> Entries<T>(Func<DataNode, T> read)
    {
        if (Outline is not null)
        {
            Outline.Note(("type", "object"));
            read(Outline.AnyProperty());
        }

        if (Pairs is null)
        {
            Fault("data.not-a-map");
        }

        return [.. (Pairs?.Values ?? []).Select(pair => (pair.Key, read(pair.Value)))];
    }

    /// <summary>Reads a map by the one of its keys that names its kind; that kind may ask for further keys.</summary>
    public T Kind<T>(IReadOnlyDictionary<string, Func<DataMap, T>> kinds, T standIn)
    {
        if (Outline is null)
        {
            return Map(map => map.Only(kinds.Keys) is { } kind ? kinds[kind](map) : standIn);
        }

        foreach (var read in kinds.Values)
        {
            Outline.Form().Map(read);
        }

        return standIn;
    }

    /// <summary>Reads a map as the word under one of its keys asks.</summary>
    public T By<TWord, T>(string key, IReadOnlyDictionary<string, TWord> words, Func<DataMap, TWord, T> read)
    {
        if (Outline is null)
        {
            return Map(map => read(map, map[key].OneOf(words)));
        }

        var parts = words.Select(word => Outline.Form().Map(map => read(map, map[key].Outline!.Word(word)))).ToList();
        Outline.MergeForms(key);
        return parts[^1];
    }

    /// <summary>Reads a short form, a text or number, or the full one.</summary>
    public T Either<T>(Func<DataNode, T> brief, Func<DataNode, T> full)
    {
        if (Outline is not null)
        {
            brief(Outline.Form());
            return full(Outline.Form());
        }

        return Pairs is null ? brief(this) : full(this);
    }

    /// <summary>Reads a part of the format that has a name, because it may hold others of its kind.</summary>
    public T Part<T>(string name, Func<DataNode, T> read, T standIn)
    {
        Outline?.Part(name, part => read(part));
        return Outline is null ? read(this) : standIn;
    }
}

internal sealed record DataPair(DataNode Key, DataNode Value);
