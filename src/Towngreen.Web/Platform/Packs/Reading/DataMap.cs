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
            if (Optional(key) is { } value)
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
        return node.Pairs?.GetValueOrDefault(key)?.Value is { IsNothing: false } value ? value : null;
    }

    /// <summary>The one pair of a map whose only key names its kind.</summary>
    public DataPair? Only(IEnumerable<string> kinds)
    {
        _asked.AddRange(kinds);
        if (node.Pairs is null)
        {
            return null;
        }

        var present = node.Pairs.Values.Where(pair => _asked.Contains(pair.Key.Scalar!)).ToList();
        if (present.Count != 1 && present.Count == node.Pairs.Count)
        {
            node.Fault("data.not-one-kind", ("known", (ValueList<string>)[.. _asked]));
        }

        return present.FirstOrDefault();
    }

    public void RefuseUnknown()
    {
        foreach (var (key, pair) in node.Pairs ?? new Dictionary<string, DataPair>())
        {
            if (!_asked.Contains(key))
            {
                node.Faults.Add(pair.Key.Place, pair.Value.Path, "data.unknown-key", ("key", key), ("known", (ValueList<string>)[.. _asked.Distinct()]));
            }
        }
    }
}
