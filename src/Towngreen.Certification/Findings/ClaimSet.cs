using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Towngreen.Certification;

/// <summary>The claims a finding cites. Within an edition they are one bit for each credit, so that sets join cheaply; they are named when somebody reads them.</summary>
internal sealed class ClaimSet : IEquatable<ClaimSet>
{
    private const int WordSize = 64;

    private readonly IReadOnlyList<CreditPlace> _credits;
    private Later<ulong> _words;
    private ValueList<ClaimRef>? _refs;

    private ClaimSet(IReadOnlyList<CreditPlace> credits, ulong[] words) => (_credits, _words) = (credits, new(ImmutableCollectionsMarshal.AsImmutableArray(words)));

    private ClaimSet(IReadOnlyList<CreditPlace> credits, Func<ulong[]> make) => (_credits, _words) = (credits, new(make));

    /// <summary>No claims.</summary>
    public static ClaimSet None { get; } = Of([]);

    /// <summary>The claims by name, in the edition's order.</summary>
    public ValueList<ClaimRef> Refs => _refs ??= Name();

    private ImmutableArray<ulong> Words => _words.Read();

    /// <summary>Claims outside any edition.</summary>
    public static ClaimSet Of(ValueList<ClaimRef> refs) => new([], []) { _refs = refs };

    /// <summary>The claims for some of an edition's credits.</summary>
    public static ClaimSet Of(IReadOnlyList<CreditPlace> credits, Func<CreditPlace, bool> isMember)
    {
        var words = Empty(credits);
        foreach (var credit in credits)
        {
            words[credit.Order / WordSize] |= isMember(credit) ? 1UL << (credit.Order % WordSize) : 0;
        }

        return new(credits, words);
    }

    /// <summary>The claims that any of these findings of one edition cites; the findings are looked at when somebody reads it.</summary>
    public static ClaimSet CitedBy(ValueList<Finding> findings, IReadOnlyList<CreditPlace> credits) => new(credits, () =>
    {
        var words = Empty(credits);
        foreach (var finding in findings)
        {
            finding.Cited.AddTo(words);
        }

        return words;
    });

    /// <summary>The claims that are in both sets of the same edition.</summary>
    public static ClaimSet operator &(ClaimSet left, ClaimSet right)
    {
        var words = Empty(left._credits);
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = left.Words[word] & right.Words[word];
        }

        return words.AsSpan().SequenceEqual(left.Words.AsSpan()) ? left : new(left._credits, words);
    }

    /// <summary>The claims that are in either set of the same edition.</summary>
    public static ClaimSet operator |(ClaimSet left, ClaimSet right)
    {
        var words = Empty(left._credits);
        left.AddTo(words);
        right.AddTo(words);
        return words.AsSpan().SequenceEqual(left.Words.AsSpan()) ? left : new(left._credits, words);
    }

    public bool Contains(CreditPlace credit) => (Words[credit.Order / WordSize] >> (credit.Order % WordSize) & 1) != 0;

    public bool Equals(ClaimSet? other) => Refs.Equals(other?.Refs);

    public override bool Equals(object? obj) => Equals(obj as ClaimSet);

    public override int GetHashCode() => Refs.GetHashCode();

    private ValueList<ClaimRef> Name()
    {
        var refs = new ClaimRef[Words.Sum(BitOperations.PopCount)];
        var (named, words) = (0, Words);
        for (var word = 0; word < words.Length; word++)
        {
            for (var left = words[word]; left != 0; left &= left - 1)
            {
                refs[named++] = _credits[(word * WordSize) + BitOperations.TrailingZeroCount(left)].Ref;
            }
        }

        return ValueList.Keeping(refs);
    }

    private static ulong[] Empty(IReadOnlyList<CreditPlace> credits) => new ulong[(credits.Count + WordSize - 1) / WordSize];

    private void AddTo(ulong[] words)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            words[word] |= Words[word];
        }
    }
}
