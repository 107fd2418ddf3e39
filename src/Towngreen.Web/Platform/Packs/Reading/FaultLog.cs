using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Collects every fault of a pack, so that its author sees all of them at once.</summary>
internal sealed class FaultLog
{
    /// <summary>More than anyone mends at once.</summary>
    public const int Most = 1000;

    private readonly List<PackFault> _faults = [];

    public int Count => _faults.Count;

    /// <summary>Whether more faults would not be kept, so that nothing more needs to be read.</summary>
    public bool IsFull => Count > Most;

    /// <summary>Whether nothing was wrong since there were so many; never once the log is full, when nobody knows.</summary>
    public bool HasNoneSince(int count) => Count == count && !IsFull;

    public void Add(Place place, string field, string code, params ReadOnlySpan<(string Key, object Value)> data)
    {
        if (Count < Most)
        {
            Note(place, field, code, data);
        }
        else if (Count == Most)
        {
            Note(place, "", "data.more-faults", [("limit", Most)]);
        }
    }

    /// <summary>The faults in reading order.</summary>
    public List<Error> All() =>
    [
        .. _faults.Distinct()
            .OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column),
    ];

    private void Note(Place place, string field, string code, ReadOnlySpan<(string Key, object Value)> data)
    {
        var named = new KeyValuePair<string, object>[data.Length];
        for (var index = 0; index < data.Length; index++)
        {
            named[index] = new(data[index].Key, data[index].Value is string text ? Short.Of(text) : data[index].Value);
        }

        _faults.Add(new PackFault(place.File, place.Line, place.Column, code, [.. named]) { Field = field });
    }
}

/// <summary>Where something stands in a pack; line and column count from 1.</summary>
internal readonly record struct Place(string File, int Line = 1, int Column = 1);
