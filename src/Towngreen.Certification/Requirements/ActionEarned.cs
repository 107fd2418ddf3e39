namespace Towngreen.Certification;

/// <summary>
/// One named action, or one named credit of it. Any counted claim of the action completes it. Source: Sustainable CT certification overview, one
/// designated level counts.
/// </summary>
/// <param name="Action">The action's key.</param>
/// <param name="Credit">The id of the credit; nothing when any will do.</param>
public sealed record ActionEarned(string Action, string? Credit = null) : Measure
{
    private protected override string Code => FindingCodes.ActionEarned;

    internal override void Check(EditionFaults faults) => faults.NeedCredit(Action, Credit);

    internal override decimal NeedOf(Tally tally, RequirementPlace place) => 1;

    internal override bool LooksAt(CreditPlace credit) => new Prerequisite(Action, Credit).IsMetBy(credit.Ref);

    private protected override decimal Count(Tally tally, RequirementPlace place) => tally.ClaimsIn(place.Scope);

    private protected override ClaimSet Cited(Tally tally, RequirementPlace place) => place.Scope.Claims & tally.Counted;

    private protected override Sum Foreseen(PlanModel model) => model.ClaimsFor(Action, Credit);

    internal override ValueMap<object> OwnFacts =>
        Credit is null ? [new("action", Action)] : [new("action", Action), new("credit", Credit)];
}
