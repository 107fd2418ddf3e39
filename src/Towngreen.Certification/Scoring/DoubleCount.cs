namespace Towngreen.Certification;

/// <summary>
/// The same file or link under two different actions: one activity earns points under one action only, so a person looks.
/// Source: Sustainable CT frequently asked questions 2018.
/// </summary>
internal static class DoubleCount
{
    /// <summary>One finding for each file or link that serves several actions, in the order in which its second action comes.</summary>
    public static ValueList<Finding> Among(IReadOnlyList<CountedClaim> claims)
    {
        var firstAction = new Dictionary<Artifact, ActionDefinition>();
        var shared = new List<Artifact>();
        foreach (var claim in claims)
        {
            foreach (var artifact in Artifacts(claim))
            {
                if (!firstAction.TryAdd(artifact, claim.Action) && !ReferenceEquals(firstAction[artifact], claim.Action) && !shared.Contains(artifact))
                {
                    shared.Add(artifact);
                }
            }
        }

        return [.. shared.Select(artifact => Shared(artifact, [.. claims.Where(claim => Artifacts(claim).Contains(artifact))]))];
    }

    private static IEnumerable<Artifact> Artifacts(CountedClaim claim)
    {
        foreach (var entry in claim.Entries)
        {
            foreach (var (_, value) in entry.Values)
            {
                if (value is FileValue or LinkValue && !value.IsBlank)
                {
                    yield return new Artifact(value is FileValue ? "file" : "link", value.Identity);
                }
            }
        }
    }

    private static Finding Shared(Artifact artifact, List<CountedClaim> claims) => new(FindingCodes.DoubleCount, FindingStatus.NeedsAPerson)
    {
        Facts =
        [
            new("kind", artifact.Kind),
            new("evidence", artifact.Identity),
            new("actions", (ValueList<string>)[.. claims.Select(claim => claim.Action.Key).Distinct()]),
        ],
        Claims = [.. claims.Select(claim => claim.Ref)],
    };

    private readonly record struct Artifact(string Kind, string Identity);
}
