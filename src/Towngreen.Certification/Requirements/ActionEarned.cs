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

    internal override decimal NeedOf(Tally tally) => 1;

    private protected override decimal Count(Tally tally, List<CountedClaim> cited)
    {
        cited.AddRange(tally.ClaimsFor(new Prerequisite(Action, Credit)));
        return cited.Count;
    }

    private protected override Sum Foreseen(PlanModel model) => model.ClaimsFor(Action, Credit);

    private protected override ValueMap<object> Facts(Tally tally) =>
        Credit is null ? [new("action", Action)] : [new("action", Action), new("credit", Credit)];
}
