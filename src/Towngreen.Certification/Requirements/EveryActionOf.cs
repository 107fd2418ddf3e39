namespace Towngreen.Certification;

/// <summary>Every action of a category. Source: Sustainable CT certification overview 2024, Gold asks all of category 1.</summary>
/// <param name="Category">The category's key.</param>
public sealed record EveryActionOf(string Category) : Composition
{
    private protected override string Code => FindingCodes.CategoryEveryAction;

    internal override ValueMap<object> OwnFacts => [new("category", Category)];

    internal override ValueList<Requirement> PartsIn(Edition edition) =>
        [.. edition.Actions.Where(action => action.Category == Category).Select(action => new ActionEarned(action.Key))];

    internal override void Check(EditionFaults faults)
    {
        faults.NeedCategory(Category);
        base.Check(faults);
    }
}
