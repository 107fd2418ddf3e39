namespace Towngreen.Certification;

/// <summary>Enough categories with enough different actions in each. Source: Climate Smart Communities, bronze asks four pledge elements of ten.</summary>
/// <param name="Minimum">How many categories, included.</param>
/// <param name="Categories">The keys of the categories to choose from; empty for all of the edition that have actions.</param>
/// <param name="ActionsPerCategory">How many actions in each, included.</param>
public sealed record DistinctCategories(int Minimum, ValueList<string> Categories, int ActionsPerCategory = 1) : Composition
{
    private protected override string Code => FindingCodes.CategoryDistinct;

    internal override Requirement Turned(Dial dial) => this with
    {
        Minimum = dial.Count(this, ThresholdKind.Categories, Minimum, PartsIn(dial.Edition).Count),
        ActionsPerCategory = dial.Count(this, ThresholdKind.Actions, ActionsPerCategory, int.MaxValue, "actions"),
    };

    internal override ValueList<Requirement> PartsIn(Edition edition) =>
    [
        .. (Categories.Count > 0 ? Categories : InhabitedOf(edition))
            .Select(category => new MinimumActions(ActionsPerCategory, Scope.OfCategory(category))),
    ];

    internal override int NeedOf(int parts) => Minimum;

    private static IEnumerable<string> InhabitedOf(Edition edition) =>
        edition.Categories.Select(category => category.Key).Where(edition.Actions.Select(action => action.Category).ToHashSet(StringComparer.Ordinal).Contains);
}
