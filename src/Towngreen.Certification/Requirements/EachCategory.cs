namespace Towngreen.Certification;

/// <summary>Enough different actions in each of several categories. Source: Sustainable CT 2024, one action in each of categories 1 to 12.</summary>
/// <param name="Categories">The categories' keys.</param>
/// <param name="ActionsPerCategory">How many actions in each, included.</param>
public sealed record EachCategory(ValueList<string> Categories, int ActionsPerCategory = 1) : Requirement
{
    internal override Finding Explain(Tally tally) =>
        Composition.Answer(FindingCodes.CategoryEach, Categories.Count, [.. Categories.Select(category => Part(category).Explain(tally))], tally);

    internal override void Check(EditionFaults faults)
    {
        faults.Unless(Categories.Count > 0, "each-category lists no category");
        foreach (var category in Categories)
        {
            Part(category).Check(faults);
        }
    }

    private CategoryActions Part(string category) => new(category, ActionsPerCategory);
}
