namespace Towngreen.Certification;

/// <summary>Scores an application: which claims count, what they earn, which levels they reach, and why.</summary>
public static class Scoring
{
    /// <summary>
    /// The scorecard of these claims under this edition on this day. Always answers: whatever is wrong with a claim is a finding.
    /// </summary>
    /// <param name="edition">The rules.</param>
    /// <param name="claims">What is claimed, in any order, and what was earned before.</param>
    /// <param name="asOf">The day of hand-in, or today for a draft; its year is the certification year.</param>
    public static Scorecard Score(Edition edition, Claims claims, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(claims);
        var counted = new List<CountedClaim>(claims.Items.Count);
        var assessments = Array.ConvertAll(
            InOrder(edition, claims.Items),
            placed => placed.Place is null
                ? ClaimAssessor.Unknown(placed.Claim)
                : ClaimAssessor.Assess(new ClaimInEdition(edition, placed.Place, placed.Claim, asOf), claims.History, counted));
        var claimed = new Tally(edition, counted, ifApproved: null);
        var approved = new Tally(edition, counted.FindAll(claim => claim.Approved), claimed);
        return new Scorecard(
            edition.Key,
            asOf,
            ValueList.Keeping(assessments),
            claimed.Standing(),
            approved.Standing(),
            DoubleCount.Among(counted),
            edition.ShowsIllustrativeFigures || counted.Exists(claim => claim.Credit.Source is FigureSource.Illustrative));
    }

    /// <summary>The claims in the order of the edition, whatever order they came in; those it does not know last, by their keys.</summary>
    private static (CreditPlace? Place, Claim Claim)[] InOrder(Edition edition, ValueList<Claim> claims)
    {
        var placed = new (CreditPlace? Place, Claim Claim)[claims.Count];
        for (var index = 0; index < placed.Length; index++)
        {
            placed[index] = (edition.PlaceOf(claims[index].Ref), claims[index]);
        }

        Array.Sort(placed, (left, right) => (left.Place, right.Place) switch
        {
            (null, null) => string.CompareOrdinal(left.Claim.Ref.ToString(), right.Claim.Ref.ToString()),
            _ => (left.Place?.Order ?? int.MaxValue).CompareTo(right.Place?.Order ?? int.MaxValue),
        });
        return placed;
    }
}
