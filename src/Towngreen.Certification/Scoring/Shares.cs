namespace Towngreen.Certification;

/// <summary>What an action's limits leave each of its counted claims to earn: only the best earns where the action says so, and none beyond its cap.</summary>
internal static class Shares
{
    /// <summary>Shares out in the edition's order.</summary>
    /// <param name="action">One of the edition's limited actions.</param>
    /// <param name="claims">The counted claims, by the order of their credits; those of the action are replaced where they earn less.</param>
    public static void GiveOut(ActionPlace action, CountedClaim?[] claims)
    {
        var earned = Points.Zero;
        var best = action.Credits.Select(credit => claims[credit.Order]).OfType<CountedClaim>().MaxBy(claim => claim.Alone);
        foreach (var credit in action.Credits)
        {
            if (claims[credit.Order] is { } claim)
            {
                claims[credit.Order] = claim = Shared(claim, isBest: ReferenceEquals(claim, best), earned);
                earned += claim.Points;
            }
        }
    }

    private static CountedClaim Shared(CountedClaim claim, bool isBest, Points earned)
    {
        if (claim.Action.BestCreditOnly && !isBest)
        {
            return claim with { Points = Points.Zero, Reduced = claim.Alone > Points.Zero ? FindingCodes.PointsOtherCreditBest : null };
        }

        var room = claim.Action.Cap is { } cap ? cap - earned : claim.Alone;
        return claim.Alone > room ? claim with { Points = room, Reduced = FindingCodes.PointsCapped } : claim;
    }
}
