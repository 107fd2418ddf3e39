using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Towngreen.Certification;

/// <summary>
/// Items that are there, or are made when somebody first reads them: an answer is decided at once, and its reasons are put together for those who
/// ask. Two who read at the same time may both make them; what they make is equal.
/// </summary>
internal struct Later<T>
{
    private Func<T[]>? _make;
    private ImmutableArray<T> _items;

    public Later(ImmutableArray<T> items) => _items = items;

    /// <param name="make">Makes the same every time.</param>
    public Later(Func<T[]> make) => _make = make;

    public ImmutableArray<T> Read() => Volatile.Read(ref _make) is { } make ? Make(make) : _items;

    private ImmutableArray<T> Make(Func<T[]> make)
    {
        var items = ImmutableCollectionsMarshal.AsImmutableArray(make());
        _items = items;
        Volatile.Write(ref _make, null);
        return items;
    }
}
