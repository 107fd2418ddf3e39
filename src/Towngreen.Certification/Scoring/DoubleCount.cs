namespace Towngreen.Certification;

/// <summary>
/// The same file or link under two different actions: one activity earns points under one action only, so a person looks.
/// Source: Sustainable CT frequently asked questions 2018.
/// </summary>
internal static class DoubleCount
{
    /// <summary>One finding for each file or link that serves several actions, in the order in which its second action comes.</summary>
    public static ValueList<Finding> Among(IEnumerable<CountedClaim> claims)
    {
        var first = new Dictionary<EvidenceValue, CountedClaim>(AtAGlance.Comparer);
        var again = new List<(EvidenceValue Artifact, CountedClaim Claim)>();
        foreach (var claim in claims)
        {
            foreach (var entry in claim.Entries)
            {
                foreach (var (_, value) in entry.Values)
                {
                    if (value is FileValue or LinkValue && !value.IsBlank && !first.TryAdd(value, claim))
                    {
                        again.Add((value, claim));
                    }
                }
            }
        }

        return
        [
            .. again.Where(use => use.Claim.Action != first[use.Artifact].Action).DistinctBy(use => use.Artifact, AtAGlance.Comparer)
                .Select(use => Shared(use.Artifact, [first[use.Artifact], .. again.Where(other => AtAGlance.Comparer.Equals(other.Artifact, use.Artifact)).Select(other => other.Claim).DistinctBy(claim => claim.Place)])),
        ];
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
