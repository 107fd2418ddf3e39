namespace Towngreen.Certification;

/// <summary>Scores an application: which claims count, what they earn, which levels they reach, and why.</summary>
public static class Scoring
{
    /// <summary>
    /// The scorecard of these claims under this edition on this day. Always answers: whatever is wrong with a claim is a finding. Points and levels
    /// are decided at once; what is found of each claim, and evidence that serves two actions, is put together when it is read.
    /// </summary>
    /// <param name="edition">The rules.</param>
    /// <param name="claims">What is claimed, in any order, what the applicant says about itself, and what was earned before.</param>
    /// <param name="asOf">The day of hand-in, or today for a draft; its year is the certification year.</param>
    public static Scorecard Score(Edition edition, Claims claims, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(claims);
        var circumstances = Circumstances.Of(edition, claims, asOf);
        var candidates = Candidates(circumstances, claims);
        var claimed = Tally.AsClaimed(circumstances, candidates);
        var approved = Tally.AsApproved(circumstances, candidates, claimed);
        return new Scorecard(
            edition.Key,
            asOf,
            ValueList.Later(() => Assessments(edition, claims, candidates, new ClaimAssessor(claimed, approved))),
            claimed.Standing,
            approved.Standing,
            ValueList.Later(() => DoubleCount.Among(claimed.ByCredit)),
            edition.ShowsIllustrativeFigures || Array.Exists(claimed.ByCredit, static claim => claim?.Credit.Source is FigureSource.Illustrative))
        {
            HandIn = edition.Requirements.HandIn is { } handIn ? claimed.Explain(handIn) : null,
            Facts = circumstances.Facts.Faults,
        };
    }

    /// <summary>Every claim for a credit of the edition, looked at by itself, in the order of the edition, whatever order they came in.</summary>
    internal static List<Candidate> Candidates(Circumstances circumstances, Claims claims)
    {
        var byCredit = new Candidate?[circumstances.Edition.Credits.Count];
        foreach (var claim in claims.Items)
        {
            if (circumstances.Edition.PlaceOf(claim.Ref) is { } place)
            {
                byCredit[place.Order] = ClaimJudge.Judge(new ClaimInEdition(circumstances, place, claim));
            }
        }

        var candidates = new List<Candidate>(claims.Items.Count);
        foreach (var candidate in byCredit)
        {
            if (candidate is not null)
            {
                candidates.Add(candidate);
            }
        }

        return candidates;
    }

    private static ClaimAssessment[] Assessments(Edition edition, Claims claims, List<Candidate> candidates, ClaimAssessor assessor) =>
        [.. candidates.Select(assessor.Assess), .. Unknown(edition, claims.Items).Select(ClaimAssessor.Unknown)];

    /// <summary>The claims for credits the edition does not have, by their keys.</summary>
    private static IEnumerable<Claim> Unknown(Edition edition, ValueList<Claim> claims) =>
        claims.Where(claim => edition.PlaceOf(claim.Ref) is null).OrderBy(claim => claim.Ref.ToString(), StringComparer.Ordinal);
}
