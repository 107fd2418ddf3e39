namespace Towngreen.Certification;

/// <summary>Everything a municipality claims in one application, with what it earned before.</summary>
public sealed record Claims
{
    /// <summary>The claims of one application, in any order: the order never changes a score.</summary>
    /// <exception cref="ArgumentException">Two claims are for the same credit of the same action.</exception>
    public Claims(ValueList<Claim> items, History? history = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var seen = new HashSet<ClaimRef>(items.Count);
        foreach (var claim in items)
        {
            if (!seen.Add(claim.Ref))
            {
                throw new ArgumentException($"{claim.Ref} is claimed twice.", nameof(items));
            }
        }

        Items = items;
        History = history ?? History.None;
    }

    /// <summary>The claims, at most one for each credit of each action.</summary>
    public ValueList<Claim> Items { get; }

    /// <summary>What the municipality earned before this application.</summary>
    public History History { get; }
}
