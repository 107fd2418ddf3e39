namespace Towngreen.Certification;

/// <summary>Enough points: overall, in one category, or from the actions with a tag. Source: Sustainable CT certification overview 2024.</summary>
/// <param name="Points">How many, included.</param>
/// <param name="Tag">Only actions with this tag; nothing for all.</param>
/// <param name="Category">Only actions of this category; nothing for all.</param>
public sealed record MinimumPoints(Points Points, string? Tag = null, string? Category = null) : Measure
{
    private protected override string Code => FindingCodes.PointsMinimum;

    private protected override decimal Need => Points.Value;

    internal override void Check(EditionFaults faults)
    {
        faults.Unless(Tag is null || faults.Edition.Actions.Any(action => action.Tags.Contains(Tag)), $"no action has the tag '{Tag}'");
        if (Category is not null)
        {
            faults.NeedCategory(Category);
        }
    }

    private protected override decimal Count(Tally tally, List<CountedClaim> cited)
    {
        var sum = Points.Zero;
        foreach (var claim in tally.Claims)
        {
            if (claim.Points > Points.Zero && Covers(claim.Action))
            {
                sum += claim.Points;
                cited.Add(claim);
            }
        }

        return sum.Value;
    }

    private protected override ValueMap<object> Facts(Tally tally) => (Tag, Category) switch
    {
        (null, null) => [],
        (not null, null) => [new("tag", Tag)],
        (null, not null) => [new("category", Category)],
        _ => [new("tag", Tag), new("category", Category)],
    };

    private bool Covers(ActionDefinition action) =>
        (Tag is null || action.Tags.Contains(Tag)) && (Category is null || action.Category == Category);
}
