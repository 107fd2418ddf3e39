namespace Towngreen.Certification;

/// <summary>Every action of a category. Source: Sustainable CT certification overview 2024, Gold asks all of category 1.</summary>
/// <param name="Category">The category's key.</param>
public sealed record EveryActionOf(string Category) : Requirement
{
    internal override Finding Explain(Tally tally)
    {
        ValueList<Finding> parts = [.. ActionsIn(tally.Edition).Select(action => new ActionEarned(action.Key).Explain(tally))];
        return Composition.Answer(FindingCodes.CategoryEveryAction, parts.Count, parts, tally) with { Facts = [new("category", Category)] };
    }

    internal override void Check(EditionFaults faults)
    {
        faults.NeedCategory(Category);
        faults.Unless(ActionsIn(faults.Edition).Any(), $"category '{Category}' has no actions");
    }

    private IEnumerable<ActionDefinition> ActionsIn(Edition edition) => edition.Actions.Where(action => action.Category == Category);
}
