namespace Towngreen.Certification;

/// <summary>Enough different actions in each of several categories. Source: Sustainable CT 2024, one action in each of categories 1 to 12.</summary>
/// <param name="Categories">The categories' keys.</param>
/// <param name="ActionsPerCategory">How many actions in each, included.</param>
public sealed record EachCategory(ValueList<string> Categories, int ActionsPerCategory = 1) : Composition
{
    private protected override string Code => FindingCodes.CategoryEach;

    internal override Requirement Turned(Dial dial) => this with { ActionsPerCategory = dial.Count(this, ThresholdKind.Actions, ActionsPerCategory, int.MaxValue) };

    internal override ValueList<Requirement> PartsIn(Edition edition) =>
        [.. Categories.Select(category => new MinimumActions(ActionsPerCategory, Scope.OfCategory(category)))];
}
