using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A map being read: it knows which keys the format has by what it is asked for.</summary>
internal sealed class DataMap(DataNode node)
{
    private readonly List<string> _asked = [];

    /// <summary>The map itself, for faults that concern all of it.</summary>
    public DataNode Node => node;

    /// <summary>The value under a key that must be there.</summary>
    public DataNode this[string key]
    {
        get
        {
            if ((node.Outline?.Property(key, isRequired: true) ?? Optional(key)) is { } value)
            {
                return value;
            }

            if (node.Pairs is not null)
            {
                node.Fault("data.missing", ("key", key));
            }

            return new DataNode(node.Faults, node.Place, node.Path) { IsFaulty = true };
        }
    }

    /// <summary>The value under a key, or nothing where the key or its value is left out.</summary>
    public DataNode? Optional(string key)
    {
        _asked.Add(key);
        return node.Outline?.Property(key, isRequired: false)
            ?? (node.Pairs?.GetValueOrDefault(key)?.Value is { IsNothing: false } value ? value : null);
    }

    /// <summary>The one key of a map that names its kind.</summary>
    public string? Only(IEnumerable<string> kinds)
    {
        ValueList<string> known = [.. kinds];
        _asked.AddRange(known);
        var present = known.Where(kind => node.Pairs?.ContainsKey(kind) is true).ToList();
        if (present.Count > 1 || node.Pairs?.Count == 0)
        {
            node.Fault("data.not-one-kind", ("known", known));
        }

        return present.FirstOrDefault();
    }

    /// <summary>Keys that belong here and are read elsewhere, or not at all.</summary>
    public void Skip(IEnumerable<string> keys) => _asked.AddRange(keys);

    public void RefuseUnknown()
    {
        ValueList<string> known = [.. _asked.Distinct()];
        foreach (var (key, pair) in node.Pairs ?? new Dictionary<string, DataPair>())
        {
            if (!known.Contains(key))
            {
                pair.Key.Fault("data.unknown-key", ("key", key), ("known", known));
            }
        }
    }
}
