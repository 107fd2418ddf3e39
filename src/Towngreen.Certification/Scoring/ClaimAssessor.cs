namespace Towngreen.Certification;

/// <summary>Looks at a claim beside the others: is what it requires there, what does it earn, and why.</summary>
/// <param name="claimed">All claims that count.</param>
/// <param name="approved">The approved ones among them.</param>
internal sealed class ClaimAssessor(Tally claimed, Tally approved)
{
    /// <summary>A claim for a credit the edition does not have.</summary>
    public static ClaimAssessment Unknown(Claim claim)
    {
        var unknown = new Finding(FindingCodes.ClaimUnknownCredit, FindingStatus.Unmet) { Claims = [claim.Ref] };
        return new ClaimAssessment(claim.Ref, claim.Status, Points.Zero, Points.Zero, unknown with { Code = FindingCodes.Claim, Parts = [unknown] });
    }

    public ClaimAssessment Assess(Candidate candidate)
    {
        var subject = candidate.Subject;
        var counted = claimed.Find(subject.Place);
        return new ClaimAssessment(
            subject.Place.Ref,
            subject.Claim.Status,
            counted?.Points ?? Points.Zero,
            approved.Find(subject.Place)?.Points ?? Points.Zero,
            DependsOnOthers(subject.Credit, counted) ? BesideOthers(candidate, counted) : subject.Whole(candidate.Status, candidate.Findings));
    }

    private static bool DependsOnOthers(Credit credit, CountedClaim? counted) =>
        credit.Requires.Count > 0 || (counted is not null && (counted.Reduced is not null || credit.Points.Relied(counted.Entries).Count > 0));

    private Finding BesideOthers(Candidate candidate, CountedClaim? counted)
    {
        var subject = candidate.Subject;
        Finding[] beside = [.. Explain(subject.Credit.Requires, subject), .. counted is null ? [] : Relied(counted, subject), .. counted is null ? [] : Reduced(counted, subject)];
        var finding = subject.Compose(FindingCodes.Claim, [.. candidate.Findings, .. beside], []);
        return finding with { Cited = ClaimSet.CitedBy([finding, .. beside], subject.Edition.Credits) };
    }

    /// <summary>What the tiers it reaches require.</summary>
    private Finding[] Relied(CountedClaim claim, ClaimInEdition subject)
    {
        var asked = subject.Credit.Points.Relied(claim.Entries);
        if (asked.Count == 0)
        {
            return [];
        }

        var relied = ValueList.Keeping(Explain(asked.Distinct(), subject));
        return
        [
            new(FindingCodes.PointsTierRequires, FindingStatus.Met)
            {
                Have = claim.Alone.Value,
                Need = subject.Credit.Points.Earned(claim.Entries, _ => true).Value,
                Cited = ClaimSet.CitedBy(relied, subject.Edition.Credits),
                Parts = relied,
            },
        ];
    }

    /// <summary>Why it earns less than alone.</summary>
    private Finding[] Reduced(CountedClaim claim, ClaimInEdition subject) => claim.Reduced is null ? [] :
    [
        new(claim.Reduced, FindingStatus.Met)
        {
            Have = claim.Alone.Value,
            Facts = [new("action", claim.Ref.Action), new("earned", claim.Points.Value)],
            Cited = ClaimAnd(claimed, claim.IsOutdoneBy, subject),
        },
    ];

    private Finding[] Explain(IEnumerable<Prerequisite> asked, ClaimInEdition subject) => [.. asked.Select(prerequisite => Explain(prerequisite, subject))];

    /// <summary>Met by what was earned before or is approved; awaiting review where only other claims not yet approved meet it.</summary>
    private Finding Explain(Prerequisite asked, ClaimInEdition subject)
    {
        var status = approved.Has(asked) ? FindingStatus.Met : claimed.Has(asked) ? FindingStatus.AwaitingReview : FindingStatus.Unmet;
        var tally = status is FindingStatus.Met ? approved : claimed;
        return new(FindingCodes.Prerequisite, status)
        {
            Facts = asked.Credit is { } credit ? [new("action", asked.Action), new("credit", credit)] : [new("action", asked.Action)],
            Cited = subject.Circumstances.History.Has(asked) ? subject.Place.Cited : ClaimAnd(tally, other => asked.IsMetBy(other.Ref), subject),
        };
    }

    /// <summary>The claim itself and some of the others.</summary>
    private static ClaimSet ClaimAnd(Tally tally, Func<CountedClaim, bool> isMember, ClaimInEdition subject) =>
        ClaimSet.Of(subject.Edition.Credits, credit => ReferenceEquals(credit, subject.Place) || (tally.Find(credit) is { } other && isMember(other)));
}
