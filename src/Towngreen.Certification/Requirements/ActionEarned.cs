namespace Towngreen.Certification;

/// <summary>One named action: any counted claim of it completes it. Source: Sustainable CT certification overview, one designated level counts.</summary>
/// <param name="Action">The action's key.</param>
public sealed record ActionEarned(string Action) : Measure
{
    private protected override string Code => FindingCodes.ActionEarned;

    private protected override decimal Need => 1;

    internal override void Check(EditionFaults faults) => faults.NeedAction(Action);

    private protected override decimal Count(Tally tally, List<CountedClaim> cited)
    {
        cited.AddRange(tally.Claims.Where(claim => claim.Action.Key == Action));
        return cited.Count;
    }

    private protected override ValueMap<object> Facts(Tally tally) => [new("action", Action)];
}
