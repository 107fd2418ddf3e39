using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Towngreen.Certification;

/// <summary>
/// A read-only map from keys to values that remembers their order and equals another when both hold equal values under the same keys,
/// whatever their order. Keys are compared exactly.
/// </summary>
/// <remarks>It may be made only when somebody reads it: see <see cref="Later{T}"/>.</remarks>
/// <typeparam name="T">What the map holds; compared with its own equality.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
[SuppressMessage("Naming", "CA1710", Justification = "It stands beside ValueList and reads as briefly.")]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    /// <summary>Up to this size a walk beats a hash.</summary>
    private const int Small = 8;

    private Later<KeyValuePair<string, T>> _pairs;
    private Dictionary<string, int>? _places;

    internal ValueMap(ImmutableArray<KeyValuePair<string, T>> pairs) => _pairs = new(pairs);

    internal ValueMap(Func<KeyValuePair<string, T>[]> make) => _pairs = new(make);

    internal static ValueMap<T> Empty { get; } = new([]);

    private ImmutableArray<KeyValuePair<string, T>> Pairs => _pairs.Read();

    /// <inheritdoc/>
    public int Count => Pairs.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Pairs.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => Pairs.Select(pair => pair.Value);

    /// <summary>The value under a key.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such key.</exception>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = Find(key);
        value = place < 0 ? default : Pairs[place].Value;
        return place >= 0;
    }

    /// <summary>Walks the pairs in their order without allocating.</summary>
    public ImmutableArray<KeyValuePair<string, T>>.Enumerator GetEnumerator() => Pairs.GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)Pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Pairs).GetEnumerator();

    /// <summary>Whether the other map holds equal values under the same keys.</summary>
    public bool Equals(ValueMap<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (var (key, value) in Pairs)
        {
            if (!other.TryGetValue(key, out var theirs) || !EqualityComparer<T>.Default.Equals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var sum = 0;
        foreach (var (key, value) in Pairs)
        {
            sum += HashCode.Combine(key, value);
        }

        return sum;
    }

    /// <summary>The pairs between braces, for test output and logs.</summary>
    public override string ToString() => $"{{{string.Join(", ", Pairs.Select(pair => $"{pair.Key}: {pair.Value}"))}}}";

    /// <summary>The value under a key that is probably at this place.</summary>
    internal T? Find(string key, int place)
    {
        var pairs = Pairs;
        return place < pairs.Length && ReferenceEquals(pairs[place].Key, key) ? pairs[place].Value
            : TryGetValue(key, out var value) ? value : default;
    }

    /// <summary>A key that appears twice, or nothing.</summary>
    internal string? Repeated()
    {
        for (var place = 0; place < Pairs.Length; place++)
        {
            if (Find(Pairs[place].Key) != place)
            {
                return Pairs[place].Key;
            }
        }

        return null;
    }

    private int Find(string key)
    {
        var pairs = Pairs;
        if (pairs.Length > Small)
        {
            return (_places ??= Index()).GetValueOrDefault(key, -1);
        }

        for (var place = 0; place < pairs.Length; place++)
        {
            if (string.Equals(pairs[place].Key, key, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var places = new Dictionary<string, int>(Pairs.Length, StringComparer.Ordinal);
        for (var place = 0; place < Pairs.Length; place++)
        {
            places.TryAdd(Pairs[place].Key, place);
        }

        return places;
    }
}

/// <summary>Makes maps from collection expressions: <c>ValueMap&lt;int&gt; map = [new("a", 1)]</c>.</summary>
public static class ValueMap
{
    /// <summary>A map of the given pairs, in their order.</summary>
    /// <exception cref="ArgumentException">A key appears twice.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> pairs)
    {
        if (pairs.IsEmpty)
        {
            return ValueMap<T>.Empty;
        }

        var map = new ValueMap<T>([.. pairs]);
        return map.Repeated() is { } key ? throw new ArgumentException($"The key '{key}' appears twice.", nameof(pairs)) : map;
    }

    /// <summary>A map that keeps the array it is given: no key in it appears twice, and nobody may write to it afterwards.</summary>
    internal static ValueMap<T> Keeping<T>(KeyValuePair<string, T>[] pairs) => new(ImmutableCollectionsMarshal.AsImmutableArray(pairs));

    /// <summary>A map of what <paramref name="make"/> gives, made when somebody first reads it; no key in it appears twice.</summary>
    internal static ValueMap<T> Later<T>(Func<KeyValuePair<string, T>[]> make) => new(make);
}
