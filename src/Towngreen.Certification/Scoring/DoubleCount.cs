namespace Towngreen.Certification;

/// <summary>
/// The same file or link under two different actions: one activity earns points under one action only, so a person looks.
/// Source: Sustainable CT frequently asked questions 2018.
/// </summary>
internal static class DoubleCount
{
    /// <summary>One finding for each file or link that serves several actions, in the order of first use.</summary>
    public static ValueList<Finding> Among(List<CountedClaim> claims) =>
    [
        .. claims.SelectMany(Artifacts)
            .GroupBy(use => use.Artifact, use => use.Claim)
            .Select(shared => (Artifact: shared.Key, Claims: shared.Distinct().ToList()))
            .Where(shared => shared.Claims.Exists(claim => claim.Action != shared.Claims[0].Action))
            .Select(shared => Shared(shared.Artifact, shared.Claims)),
    ];

    private static IEnumerable<(Artifact Artifact, ClaimRef Claim)> Artifacts(CountedClaim claim)
    {
        foreach (var entry in claim.Entries)
        {
            foreach (var (_, value) in entry.Values)
            {
                if (value is FileValue or LinkValue && !value.IsBlank)
                {
                    yield return (new Artifact(value is FileValue ? "file" : "link", value.Identity), claim.Ref);
                }
            }
        }
    }

    private static Finding Shared(Artifact artifact, List<ClaimRef> claims) => new(FindingCodes.DoubleCount, FindingStatus.NeedsAPerson)
    {
        Facts =
        [
            new("kind", artifact.Kind),
            new("evidence", artifact.Identity),
            new("actions", (ValueList<string>)[.. claims.Select(claim => claim.Action).Distinct()]),
        ],
        Claims = [.. claims],
    };

    private readonly record struct Artifact(string Kind, string Identity);
}
