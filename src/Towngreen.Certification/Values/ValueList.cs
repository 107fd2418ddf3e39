using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Towngreen.Certification;

/// <summary>A read-only list that equals another when it holds equal items in the same order, so that records holding lists compare by content.</summary>
/// <remarks>It may be made only when somebody reads it: see <see cref="Later{T}"/>.</remarks>
/// <typeparam name="T">What the list holds; compared with its own equality.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private Later<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = new(items);

    internal ValueList(Func<T[]> make) => _items = new(make);

    internal static ValueList<T> Empty { get; } = new([]);

    private ImmutableArray<T> Items => _items.Read();

    /// <summary>How many items the list holds.</summary>
    public int Count => Items.Length;

    /// <summary>The item at a place, counted from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">The place is outside the list.</exception>
    public T this[int index] => Items[index];

    /// <summary>Walks the items in order without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Whether the other list holds equal items in the same order.</summary>
    public bool Equals(ValueList<T>? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>Whether an item of the list equals this one, without the cost of asking the list as any other.</summary>
    internal bool Contains(T? item) => Items.Contains(item!);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items between brackets, for test output and logs.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";
}

/// <summary>Makes lists from collection expressions: <c>ValueList&lt;int&gt; numbers = [1, 2]</c>.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, in their order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>([.. items]);

    /// <summary>A list that keeps the array it is given; nobody may write to it afterwards.</summary>
    internal static ValueList<T> Keeping<T>(T[] items) =>
        items.Length == 0 ? ValueList<T>.Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>A list of what <paramref name="make"/> gives, made when somebody first reads it; nobody may write to it afterwards.</summary>
    internal static ValueList<T> Later<T>(Func<T[]> make) => new(make);
}
