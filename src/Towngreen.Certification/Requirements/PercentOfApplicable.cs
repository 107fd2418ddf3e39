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
    internal override decimal NeedOf(Tally tally) => Percent / 100 * ApplicableIn(tally);

    internal override Finding Explain(Tally tally) => ApplicableIn(tally) > 0
        ? base.Explain(tally)
        : new(Code, FindingStatus.NeedsAPerson) { Facts = Facts(tally) };

    internal override Requirement Turned(Dial dial) => this with { Percent = dial.Percent(this, Percent) };

    internal override void Check(EditionFaults faults)
    {
        Scope.Check(faults);
        faults.Unless(Percent is > 0 and <= 100, "a percentage is above 0 and at most 100");
    }

    private protected override decimal Count(Tally tally, List<CountedClaim> cited) => tally.PointsIn(Scope, cited).Value;

    private protected override Sum Foreseen(PlanModel model) => model.PointsIn(Scope);

    private protected override ValueMap<object> Facts(Tally tally)
    {
        ValueList<string> without = [.. ActionsIn(tally.Edition).Select(action => action.Key).Where(tally.NotApplicable.Contains)];
        return [.. Scope.Facts(), new("percent", Percent), new("applicable", ApplicableIn(tally)), new("not-applicable", without)];
    }

    private decimal ApplicableIn(Tally tally) =>
        ActionsIn(tally.Edition).Where(action => !tally.NotApplicable.Contains(action.Key)).Sum(action => action.Maximum.Value);

    private IEnumerable<ActionDefinition> ActionsIn(Edition edition) => edition.Actions.Where(Scope.Covers);
}
