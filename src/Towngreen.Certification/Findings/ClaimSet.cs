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
    public int Count => _words.Sum(BitOperations.PopCount);

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

    /// <summary>The claims that are in both sets of the same edition.</summary>
    public static ClaimSet operator &(ClaimSet left, ClaimSet right)
    {
        var words = new ulong[left._words.Length];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = left._words[word] & right._words[word];
        }

        return new(left._credits, words);
    }

    /// <summary>The claims that are in either set of the same edition.</summary>
    public static ClaimSet operator |(ClaimSet left, ClaimSet right) => Union([left, right]);

    /// <summary>The claims that any of these findings of one edition cites.</summary>
    public static ClaimSet CitedBy(Finding[] findings) => Union(Array.ConvertAll(findings, finding => finding.Cited));

    private static ClaimSet Union(ReadOnlySpan<ClaimSet> sets)
    {
        var widest = None;
        foreach (var set in sets)
        {
            widest = set._words.Length > widest._words.Length ? set : widest;
        }

        var words = new ulong[widest._words.Length];
        foreach (var set in sets)
        {
            for (var word = 0; word < set._words.Length; word++)
            {
                words[word] |= set._words[word];
            }
        }

        return new(widest._credits, words);
    }

    public bool Contains(int place) => (_words[place / WordSize] >> (place % WordSize) & 1) != 0;

    public bool Equals(ClaimSet? other) => Refs.Equals(other?.Refs);

    public override bool Equals(object? obj) => Equals(obj as ClaimSet);

    public override int GetHashCode() => Refs.GetHashCode();
}
