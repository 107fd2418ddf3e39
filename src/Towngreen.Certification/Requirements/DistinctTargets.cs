namespace Towngreen.Certification;

/// <summary>
/// One credit applied to enough different targets, read from the counted entries of its claim. An action is no target of itself.
/// Source: Sustainable CT action 1.1, the toolkit applied to 1, 3 or 4 different other actions.
/// </summary>
/// <param name="Action">The key of the action that is applied.</param>
/// <param name="Credit">The id of its credit.</param>
/// <param name="Field">The evidence field that names the target.</param>
/// <param name="Minimum">How many different targets, included.</param>
public sealed record DistinctTargets(string Action, string Credit, string Field, int Minimum) : Measure
{
    private protected override string Code => FindingCodes.TargetsDistinct;

    /// <summary>The different things that entries for an action name in a field, without the action itself.</summary>
    internal static ValueList<string> Among(IEnumerable<Entry> entries, string action, string field) =>
    [
        .. entries.Select(entry => entry.Find(field)).OfType<EvidenceValue>().Where(target => target != new ActionValue(action))
            .Select(target => target.Identity).Distinct(StringComparer.Ordinal),
    ];

    internal override Requirement Turned(Dial dial) => this with { Minimum = dial.Count(this, ThresholdKind.Targets, Minimum, int.MaxValue) };

    internal override void Check(EditionFaults faults)
    {
        if (faults.NeedCredit(Action, Credit) is { } credit)
        {
            faults.NeedField(credit, Field);
        }
    }

    /// <summary>The form has room for so many entries, and there are so many things to name.</summary>
    internal override bool CanBeMet(Tally everything)
    {
        var credit = everything.Edition.FindCredit(new ClaimRef(Action, Credit))!;
        var targets = credit.FindField(Field)! switch
        {
            { Type: EvidenceType.Action } => everything.Edition.Actions.Count - 1,
            { Type: EvidenceType.Choice, Options: var options } => options.Count,
            _ => int.MaxValue,
        };
        return Math.Min(credit.MaxEntries, targets) >= Minimum;
    }

    internal override decimal NeedOf(Tally tally) => Minimum;

    private protected override decimal Count(Tally tally, List<CountedClaim> cited)
    {
        var targets = Targets(tally).Count;
        cited.AddRange(targets == 0 ? [] : Applied(tally));
        return targets;
    }

    private protected override Sum Foreseen(PlanModel model) => model.TargetsNamed(new ClaimRef(Action, Credit), Field);

    private protected override ValueMap<object> Facts(Tally tally) =>
        [new("action", Action), new("credit", Credit), new("field", Field), new("targets", Targets(tally))];

    private IEnumerable<CountedClaim> Applied(Tally tally) => tally.ClaimsFor(new Prerequisite(Action, Credit));

    private ValueList<string> Targets(Tally tally) => Among(Applied(tally).SelectMany(claim => claim.Entries), Action, Field);
}
