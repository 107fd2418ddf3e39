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
        var counted = claimed.Find(subject.Place.Ref);
        ValueList<Finding> beside = [.. subject.Credit.Requires.Select(asked => Explain(asked, subject)), .. counted is null ? [] : Earning(counted, subject)];
        var finding = subject.Compose(FindingCodes.Claim, [.. candidate.Findings, .. beside], []);
        return new ClaimAssessment(
            subject.Claim.Ref,
            subject.Claim.Status,
            counted?.Points ?? Points.Zero,
            approved.Find(subject.Place.Ref)?.Points ?? Points.Zero,
            beside.Count == 0 ? finding : finding with { Claims = Cited(beside.SelectMany(part => part.Claims), subject) });
    }

    /// <summary>Met by what was earned before or is approved; awaiting review where only other claims not yet approved meet it.</summary>
    private Finding Explain(Prerequisite asked, ClaimInEdition subject)
    {
        var status = approved.Has(asked) ? FindingStatus.Met : claimed.Has(asked) ? FindingStatus.AwaitingReview : FindingStatus.Unmet;
        var restsOn = (status is FindingStatus.Met ? approved : claimed).ClaimsFor(asked).Select(claim => claim.Ref);
        return new(FindingCodes.Prerequisite, status)
        {
            Facts = asked.Credit is { } credit ? [new("action", asked.Action), new("credit", credit)] : [new("action", asked.Action)],
            Claims = Cited(subject.Circumstances.History.Has(asked) ? [] : restsOn, subject),
        };
    }

    /// <summary>Why a counted claim earns what it earns, where other claims have to do with it.</summary>
    private IEnumerable<Finding> Earning(CountedClaim claim, ClaimInEdition subject)
    {
        ValueList<Finding> relied = [.. subject.Credit.Points.Relied(claim.Entries).Distinct().Select(asked => Explain(asked, subject))];
        if (relied.Count > 0)
        {
            yield return new(FindingCodes.PointsTierRequires, FindingStatus.Met)
            {
                Have = claim.Alone.Value,
                Need = subject.Credit.Points.Earned(claim.Entries, _ => true).Value,
                Claims = Cited(relied.SelectMany(part => part.Claims), subject),
                Parts = relied,
            };
        }

        if (claim.Reduced is { } code)
        {
            yield return new(code, FindingStatus.Met)
            {
                Have = claim.Alone.Value,
                Facts = [new("action", claim.Ref.Action), new("earned", claim.Points.Value)],
                Claims = Cited(claimed.FindAction(claim.Ref.Action)!.Outdoing(claim).Select(other => other.Ref), subject),
            };
        }
    }

    /// <summary>The claim and the others, each once, in the edition's order.</summary>
    private static ValueList<ClaimRef> Cited(IEnumerable<ClaimRef> others, ClaimInEdition subject) =>
        [.. others.Append(subject.Place.Ref).Distinct().OrderBy(claim => subject.Edition.PlaceOf(claim)!.Order)];
}
