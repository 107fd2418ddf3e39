namespace Towngreen.Certification;

/// <summary>Enough different actions in one category.</summary>
/// <param name="Category">The category's key.</param>
/// <param name="Actions">How many, included.</param>
public sealed record CategoryActions(string Category, int Actions = 1) : Measure
{
    private protected override Finding Count(Tally tally)
    {
        var actions = 0;
        ActionDefinition? last = null;
        var cited = new List<ClaimRef>();
        foreach (var claim in tally.Claims)
        {
            if (claim.Action.Category == Category)
            {
                // Claims come in the edition's order, so the claims of one action are neighbours.
                actions += ReferenceEquals(claim.Action, last) ? 0 : 1;
                last = claim.Action;
                cited.Add(claim.Ref);
            }
        }

        return Answers.Reached(FindingCodes.CategoryActions, actions, Actions, cited, [new("category", Category)]);
    }

    internal override void Check(EditionFaults faults) => faults.NeedCategory(Category);
}
