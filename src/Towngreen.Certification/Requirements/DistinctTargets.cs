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
    internal static ValueList<string> Among(IReadOnlyList<Entry> entries, string action, string field)
    {
        var targets = new List<string>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Find(field) is { } target && !(target is ActionValue self && self.Key == action) && !targets.Contains(target.Identity))
            {
                targets.Add(target.Identity);
            }
        }

        return [.. targets];
    }

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

    internal override decimal NeedOf(Tally tally, RequirementPlace place) => Minimum;

    internal override bool LooksAt(CreditPlace credit) => credit.Ref == new ClaimRef(Action, Credit);

    private protected override decimal Count(Tally tally, RequirementPlace place) => Targets(tally, place).Count;

    private protected override ClaimSet Cited(Tally tally, RequirementPlace place) =>
        Targets(tally, place).Count == 0 ? ClaimSet.Of(tally.Edition.Credits, static _ => false) : place.Scope.Claims;

    private protected override Sum Foreseen(PlanModel model) => model.TargetsNamed(new ClaimRef(Action, Credit), Field);

    internal override ValueMap<object> OwnFacts => [new("action", Action), new("credit", Credit), new("field", Field)];

    private protected override ValueMap<object> Facts(Tally tally, RequirementPlace place) => [.. place.Facts, new("targets", Targets(tally, place))];

    private ValueList<string> Targets(Tally tally, RequirementPlace place) =>
        tally.Find(place.Scope.Actions[0].Find(Credit)!) is { } claim ? Among(claim.Entries, Action, Field) : [];
}
