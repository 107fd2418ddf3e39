namespace Towngreen.Certification;

/// <summary>One named action: any counted claim of it completes it. Source: Sustainable CT certification overview, one designated level counts.</summary>
/// <param name="Action">The action's key.</param>
public sealed record ActionEarned(string Action) : Measure
{
    private protected override Finding Count(Tally tally)
    {
        var cited = tally.Claims.Where(claim => claim.Action.Key == Action).Select(claim => claim.Ref).ToList();
        return Answers.Reached(FindingCodes.ActionEarned, cited.Count, 1, cited, [new("action", Action)]);
    }

    internal override void Check(EditionFaults faults) => faults.NeedAction(Action);
}
