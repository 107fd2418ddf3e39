namespace Towngreen.Certification;

/// <summary>
/// Enough of the points that can be earned at all: the most the actions in scope can earn, without those that do not apply to the applicant.
/// What was not pursued stays in. When nothing applies a person decides.
/// </summary>
/// <param name="Percent">How many percent, included; above 0, at most 100.</param>
/// <param name="Scope">The actions whose points count.</param>
public sealed record PercentOfApplicable(decimal Percent, Scope Scope) : Measure
{
    private protected override string Code => FindingCodes.PointsPercent;

    /// <summary>In points, so that nothing is rounded.</summary>
    internal override decimal NeedOf(Tally tally, RequirementPlace place) => Percent / 100 * ApplicableIn(tally, place);

    internal override bool LooksAt(CreditPlace credit) => Scope.Covers(credit.Action);

    internal override FindingStatus Decide(Tally tally, RequirementPlace place, ReadOnlySpan<FindingStatus> decided) =>
        ApplicableIn(tally, place) > 0 ? base.Decide(tally, place, decided) : FindingStatus.NeedsAPerson;

    internal override Finding Explain(Tally tally, RequirementPlace place) => ApplicableIn(tally, place) > 0
        ? base.Explain(tally, place)
        : new(Code, FindingStatus.NeedsAPerson) { Facts = Facts(tally, place) };

    internal override Requirement Turned(Dial dial) => this with { Percent = dial.Percent(this, Percent) };

    internal override void Check(EditionFaults faults)
    {
        Scope.Check(faults);
        faults.Unless(Percent is > 0 and <= 100, "a percentage is above 0 and at most 100");
    }

    private protected override decimal Count(Tally tally, RequirementPlace place) => tally.EarningsOf(place.Scope).Points.Value;

    private protected override ClaimSet Cited(Tally tally, RequirementPlace place) => tally.EarningsOf(place.Scope).Claims;

    private protected override Sum Foreseen(PlanModel model) => model.PointsIn(Scope);

    private protected override ValueMap<object> Facts(Tally tally, RequirementPlace place)
    {
        ValueList<string> without = [.. ActionsIn(tally.Edition).Select(action => action.Key).Where(tally.NotApplicable.Contains)];
        return [.. Scope.Facts(), new("percent", Percent), new("applicable", ApplicableIn(tally, place)), new("not-applicable", without)];
    }

    private static decimal ApplicableIn(Tally tally, RequirementPlace place) =>
        place.Scope.Actions.Where(action => !tally.NotApplicable.Contains(action.Definition.Key)).Sum(action => action.Maximum.Value);

    private IEnumerable<ActionDefinition> ActionsIn(Edition edition) => edition.Actions.Where(Scope.Covers);
}
