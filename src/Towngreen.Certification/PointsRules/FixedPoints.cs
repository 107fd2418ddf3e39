namespace Towngreen.Certification;

/// <summary>The same points for the claim, however many entries count.</summary>
/// <param name="Points">What the claim earns.</param>
public sealed record FixedPoints(Points Points) : PointsRule
{
    /// <inheritdoc/>
    public override Points Maximum => Points;

    internal override Points Earned(IReadOnlyList<Entry> counted, Func<Prerequisite, bool> has) => Points;

    internal override IEnumerable<Rung> Rungs(Credit credit, IReadOnlyList<Entry> counted) => counted.Count == 0 ? [new(1, Points, 1)] : [new(0, Points, 0)];
}
