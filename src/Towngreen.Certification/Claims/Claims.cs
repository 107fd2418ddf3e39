namespace Towngreen.Certification;

/// <summary>Everything a municipality claims in one application, with what it says about itself and what it earned before.</summary>
public sealed record Claims
{
    /// <summary>What one application holds, in any order: the order never changes a score.</summary>
    /// <exception cref="ArgumentException">Two claims are for the same credit of the same action, or something else is said twice.</exception>
    public Claims(ValueList<Claim> items, History? history = null, ValueList<Fact>? facts = null, ValueList<NotApplicable>? notApplicable = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        History = history ?? History.None;
        Facts = facts ?? [];
        NotApplicable = notApplicable ?? [];
        RefuseTwice(Items, claim => claim.Ref, "is claimed");
        RefuseTwice(Facts, fact => (fact.Id, fact.Year), "is given");
        RefuseTwice(NotApplicable, declared => declared.Action, "is declared not applicable");
    }

    /// <summary>The claims, at most one for each credit of each action.</summary>
    public ValueList<Claim> Items { get; }

    /// <summary>What the municipality earned before this application.</summary>
    public History History { get; }

    /// <summary>What the municipality says about itself, at most one value for each fact and year.</summary>
    public ValueList<Fact> Facts { get; }

    /// <summary>The actions that cannot apply to the municipality, each at most once.</summary>
    public ValueList<NotApplicable> NotApplicable { get; }

    private static void RefuseTwice<T, TKey>(ValueList<T> items, Func<T, TKey> keyOf, string said)
    {
        var seen = new HashSet<TKey>(items.Count);
        foreach (var item in items)
        {
            if (!seen.Add(keyOf(item)))
            {
                throw new ArgumentException($"{keyOf(item)} {said} twice.", nameof(items));
            }
        }
    }
}
