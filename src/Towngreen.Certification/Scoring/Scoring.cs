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
        var assessments = new ClaimAssessment[claims.Items.Count];
        var counted = new List<CountedClaim>(claims.Items.Count);
        foreach (var (place, claim) in InOrder(edition, claims.Items).Index())
        {
            assessments[place] = ClaimAssessor.Assess(edition, claims.History, claim, asOf, counted);
        }

        var claimed = new Tally(edition, counted, ifApproved: null);
        var approved = new Tally(edition, [.. counted.Where(claim => claim.Approved)], claimed);
        return new Scorecard(
            edition.Key,
            asOf,
            [.. assessments],
            claimed.Standing(),
            approved.Standing(),
            DoubleCount.Among(counted),
            edition.ShowsIllustrativeFigures || counted.Exists(claim => claim.Credit.Source is FigureSource.Illustrative));
    }

    /// <summary>The claims in the order of the edition, whatever order they came in; those it does not know last.</summary>
    private static IEnumerable<Claim> InOrder(Edition edition, ValueList<Claim> claims) =>
        claims.OrderBy(claim => edition.PlaceOf(claim.Ref)?.Order ?? int.MaxValue)
            .ThenBy(claim => claim.Action, StringComparer.Ordinal)
            .ThenBy(claim => claim.Credit, StringComparer.Ordinal);
}
