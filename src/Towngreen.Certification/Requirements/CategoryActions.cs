namespace Towngreen.Certification;

/// <summary>Enough different actions in one category.</summary>
/// <param name="Category">The category's key.</param>
/// <param name="Actions">How many, included.</param>
public sealed record CategoryActions(string Category, int Actions = 1) : Measure
{
    private protected override string Code => FindingCodes.CategoryActions;

    private protected override decimal Need => Actions;

    internal override void Check(EditionFaults faults) => faults.NeedCategory(Category);

    private protected override decimal Count(Tally tally, List<CountedClaim> cited)
    {
        var actions = 0;
        ActionDefinition? last = null;
        foreach (var claim in tally.Claims)
        {
            if (claim.Action.Category == Category)
            {
                // Claims come in the edition's order, so the claims of one action are neighbours.
                actions += ReferenceEquals(claim.Action, last) ? 0 : 1;
                last = claim.Action;
                cited.Add(claim);
            }
        }

        return actions;
    }

    private protected override ValueMap<object> Facts(Tally tally) => [new("category", Category)];
}
