using System.Numerics;

namespace Towngreen.Certification;

/// <summary>The claims a finding cites. Within an edition they are one bit for each credit, so that sets join cheaply; they are named when somebody reads them.</summary>
internal sealed class ClaimSet : IEquatable<ClaimSet>
{
    private const int WordSize = 64;

    private readonly IReadOnlyList<CreditPlace> _credits;
    private readonly ulong[] _words;
    private ValueList<ClaimRef>? _refs;

    private ClaimSet(IReadOnlyList<CreditPlace> credits, ulong[] words) => (_credits, _words) = (credits, words);

    /// <summary>No claims.</summary>
    public static ClaimSet None { get; } = Of([]);

    /// <summary>The claims by name, in the edition's order.</summary>
    public ValueList<ClaimRef> Refs => _refs ??= [.. _credits.Where(credit => Contains(credit.Order)).Select(credit => credit.Ref)];

    /// <summary>How many claims there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Claims outside any edition.</summary>
    public static ClaimSet Of(ValueList<ClaimRef> refs) => new([], []) { _refs = refs };

    /// <summary>The claims for some of an edition's credits.</summary>
    public static ClaimSet Of(IReadOnlyList<CreditPlace> credits, Func<CreditPlace, bool> isMember)
    {
        var words = new ulong[(credits.Count + WordSize - 1) / WordSize];
        for (var place = 0; place < credits.Count; place++)
        {
            words[place / WordSize] |= isMember(credits[place]) ? 1UL << (place % WordSize) : 0;
        }

        return new(credits, words);
    }

    /// <summary>The claims for some of an edition's credits, told by what there is for each credit; nothing there is no claim.</summary>
    public static ClaimSet Of<T>(IReadOnlyList<CreditPlace> credits, T?[] forEach, Func<T, bool> isMember)
        where T : class
    {
        var words = new ulong[(credits.Count + WordSize - 1) / WordSize];
        for (var place = 0; place < forEach.Length; place++)
        {
            if (forEach[place] is { } there && isMember(there))
            {
                words[place / WordSize] |= 1UL << (place % WordSize);
            }
        }

        return new(credits, words);
    }

    /// <summary>The claims that are in both sets of the same edition.</summary>
    public static ClaimSet operator &(ClaimSet left, ClaimSet right)
    {
        if (left.IsWithin(right))
        {
            return left;
        }

        var words = new ulong[left._words.Length];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = left._words[word] & right._words[word];
        }

        return new(left._credits, words);
    }

    /// <summary>The claims that are in either set of the same edition.</summary>
    public static ClaimSet operator |(ClaimSet left, ClaimSet right)
    {
        if (left.IsWithin(right) || right.IsWithin(left))
        {
            return right.IsWithin(left) ? left : right;
        }

        var words = (ulong[])left._words.Clone();
        right.AddTo(words);
        return new(left._credits, words);
    }

    /// <summary>The claims that any of these findings of one edition cites.</summary>
    public static ClaimSet CitedBy(Finding[] findings)
    {
        var largest = LargestOf(findings);
        ulong[]? words = null;
        foreach (var finding in findings)
        {
            if (!finding.Cited.IsWithin(largest))
            {
                words ??= (ulong[])largest._words.Clone();
                finding.Cited.AddTo(words);
            }
        }

        return words is null ? largest : new(largest._credits, words);
    }

    /// <summary>Most unions are one of their sets, so the largest is tried before a new one is made.</summary>
    private static ClaimSet LargestOf(Finding[] findings)
    {
        var (largest, size) = (None, 0);
        foreach (var finding in findings)
        {
            (largest, size) = finding.Cited.Count > size ? (finding.Cited, finding.Cited.Count) : (largest, size);
        }

        return largest;
    }

    /// <summary>Whether the other set of the same edition, or one without any claims, has them all.</summary>
    private bool IsWithin(ClaimSet other)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            if ((_words[word] & ~(word < other._words.Length ? other._words[word] : 0)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private void AddTo(ulong[] words)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            words[word] |= _words[word];
        }
    }

    public bool Contains(int place) => (_words[place / WordSize] >> (place % WordSize) & 1) != 0;

    public bool Equals(ClaimSet? other) => Refs.Equals(other?.Refs);

    public override bool Equals(object? obj) => Equals(obj as ClaimSet);

    public override int GetHashCode() => Refs.GetHashCode();
}
