namespace Towngreen.Certification;

/// <summary>An action with its counted claims, which share what its limits let it earn.</summary>
internal sealed class CountedAction
{
    /// <summary>Shares out in the edition's order: only the best claim earns where the action says so, and none beyond its cap.</summary>
    public CountedAction(ActionDefinition definition, IEnumerable<CountedClaim> alone)
    {
        Definition = definition;
        Claims = [.. alone];
        var best = Claims.MaxBy(claim => claim.Alone);
        for (var place = 0; place < Claims.Count; place++)
        {
            Claims[place] = Shared(Claims[place], isBest: ReferenceEquals(Claims[place], best));
            Points += Claims[place].Points;
        }
    }

    public ActionDefinition Definition { get; }

    /// <summary>Its claims, in the edition's order.</summary>
    public List<CountedClaim> Claims { get; }

    /// <summary>What they earn together.</summary>
    public Points Points { get; }

    /// <summary>The claims that earn something.</summary>
    public IEnumerable<CountedClaim> Earning => Claims.Where(claim => claim.Points > Points.Zero);

    /// <summary>The claims of the same action because of which this one earns less: the better one, or those that came before its cap.</summary>
    public IEnumerable<CountedClaim> Outdoing(CountedClaim claim) => Earning.Where(other => claim.Reduced is FindingCodes.PointsOtherCreditBest || other.Place.Order < claim.Place.Order);

    private CountedClaim Shared(CountedClaim claim, bool isBest)
    {
        if (Definition.BestCreditOnly && !isBest)
        {
            return claim with { Points = Points.Zero, Reduced = claim.Alone > Points.Zero ? FindingCodes.PointsOtherCreditBest : null };
        }

        var room = Definition.Cap is { } cap ? cap - Points : claim.Alone;
        return claim.Alone > room ? claim with { Points = room, Reduced = FindingCodes.PointsCapped } : claim;
    }
}
