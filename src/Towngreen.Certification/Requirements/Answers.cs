namespace Towngreen.Certification;

/// <summary>The two shapes in which requirements answer: an amount against a need, and parts against how many of them are needed.</summary>
internal static class Answers
{
    /// <summary>Met when there is as much as needed.</summary>
    public static Finding Reached(string code, decimal have, decimal need, List<ClaimRef> cited, ValueMap<object> facts) =>
        new(code, have >= need ? FindingStatus.Met : FindingStatus.Unmet) { Have = have, Need = need, Claims = [.. cited], Facts = facts };

    /// <summary>As good as the last of the best <paramref name="need"/> parts: all parts make it the worst of them, one makes it the best.</summary>
    public static Finding Compose(string code, int need, ValueList<Finding> parts) =>
        new(code, parts.Select(part => part.Status).Order().ElementAt(need - 1))
        {
            Have = parts.Count(part => part.IsReached),
            Need = need,
            Claims = Cited(parts),
            Parts = parts,
        };

    public static ValueList<Finding> OfParts(ValueList<Requirement> parts, Tally tally) => [.. parts.Select(part => part.Explain(tally))];

    private static ValueList<ClaimRef> Cited(ValueList<Finding> parts) => [.. parts.SelectMany(part => part.Claims).Distinct()];
}
