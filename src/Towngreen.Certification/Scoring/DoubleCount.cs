namespace Towngreen.Certification;

/// <summary>
/// The same file or link under two different actions: one activity earns points under one action only, so a person looks.
/// Source: Sustainable CT frequently asked questions 2018.
/// </summary>
internal static class DoubleCount
{
    private const int SieveBits = 14;
    private const int WordBits = 6;
    private const int Words = 1 << (SieveBits - WordBits);

    private readonly record struct Use(EvidenceValue Artifact, int Hash, CountedClaim Claim)
    {
        /// <summary>From its first bits, which depend on every letter.</summary>
        public int Word => (int)((uint)Hash >> (32 - SieveBits + WordBits));

        public ulong Bit => 1UL << (Hash >> (32 - SieveBits));
    }

    /// <summary>One finding for each file or link that serves several actions, in the order in which its second action comes.</summary>
    public static Finding[] Among(CountedClaim?[] claims)
    {
        var uses = UsesIn(claims);
        KeepPerhapsRepeated(uses);
        if (uses.Count == 0)
        {
            return [];
        }

        var first = new Dictionary<EvidenceValue, CountedClaim>(AtAGlance.Comparer);
        var again = uses.FindAll(use => !first.TryAdd(use.Artifact, use.Claim));
        return
        [
            .. again.Where(use => use.Claim.Action != first[use.Artifact].Action).DistinctBy(use => use.Artifact, AtAGlance.Comparer)
                .Select(use => Shared(use.Artifact, [first[use.Artifact], .. again.Where(other => AtAGlance.Comparer.Equals(other.Artifact, use.Artifact)).Select(other => other.Claim).DistinctBy(claim => claim.Place)])),
        ];
    }

    private static List<Use> UsesIn(CountedClaim?[] claims)
    {
        var uses = new List<Use>(2 * claims.Length);
        foreach (var claim in claims)
        {
            for (var entry = 0; entry < claim?.Entries.Count; entry++)
            {
                foreach (var (_, value) in claim.Entries[entry].Values)
                {
                    if (value is FileValue or LinkValue && !value.IsBlank)
                    {
                        uses.Add(new(value, AtAGlance.Comparer.GetHashCode(value), claim));
                    }
                }
            }
        }

        return uses;
    }

    /// <summary>A sieve: most files and links are used once, and nearly all of these show it by a hash that no other has.</summary>
    private static void KeepPerhapsRepeated(List<Use> uses)
    {
        Span<ulong> once = stackalloc ulong[Words], twice = stackalloc ulong[Words];
        foreach (var use in uses)
        {
            twice[use.Word] |= once[use.Word] & use.Bit;
            once[use.Word] |= use.Bit;
        }

        var kept = 0;
        for (var place = 0; place < uses.Count; place++)
        {
            var use = uses[place];
            if ((twice[use.Word] & use.Bit) != 0)
            {
                uses[kept++] = use;
            }
        }

        uses.RemoveRange(kept, uses.Count - kept);
    }

    private static Finding Shared(EvidenceValue artifact, List<CountedClaim> claims) => new(FindingCodes.DoubleCount, FindingStatus.NeedsAPerson)
    {
        Facts =
        [
            new("kind", artifact is FileValue ? "file" : "link"),
            new("evidence", artifact.Identity),
            new("actions", (ValueList<string>)[.. claims.Select(claim => claim.Action.Key).Distinct()]),
        ],
        Claims = [.. claims.Select(claim => claim.Ref)],
    };
}
