namespace Towngreen.Certification;

/// <summary>Enough points, overall or from some of the actions. Source: Sustainable CT certification overview 2024.</summary>
/// <param name="Points">How many, included.</param>
/// <param name="Scope">The actions whose points count.</param>
public sealed record MinimumPoints(Points Points, Scope Scope) : Measure
{
    /// <summary>Enough points overall.</summary>
    public MinimumPoints(Points points)
        : this(points, Scope.Everything)
    {
    }

    private protected override string Code => FindingCodes.PointsMinimum;

    internal override Requirement Turned(Dial dial) => this with { Points = dial.Points(this, Points) };

    internal override void Check(EditionFaults faults) => Scope.Check(faults);

    internal override decimal NeedOf(Tally tally, RequirementPlace place) => Points.Value;

    internal override bool LooksAt(CreditPlace credit) => Scope.Covers(credit.Action);

    private protected override decimal Count(Tally tally, RequirementPlace place) => tally.EarningsOf(place.Scope).Points.Value;

    private protected override ClaimSet Cited(Tally tally, RequirementPlace place) => tally.EarningsOf(place.Scope).Claims;

    private protected override Sum Foreseen(PlanModel model) => model.PointsIn(Scope);

    internal override ValueMap<object> OwnFacts => [.. Scope.Facts()];
}
