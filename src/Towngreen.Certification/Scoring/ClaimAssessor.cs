namespace Towngreen.Certification;

/// <summary>Looks at one claim by itself: does it count, what does it earn, and why.</summary>
internal static class ClaimAssessor
{
    /// <summary>Assesses the claim and, when it counts, adds it to <paramref name="counted"/>.</summary>
    public static ClaimAssessment Assess(Edition edition, History history, Claim claim, DateOnly asOf, List<CountedClaim> counted)
    {
        if (edition.PlaceOf(claim.Ref) is not { } place)
        {
            var unknown = new Finding(FindingCodes.ClaimUnknownCredit, FindingStatus.Unmet) { Claims = [claim.Ref] };
            return new ClaimAssessment(claim.Ref, claim.Status, Points.Zero, Points.Zero, unknown with { Code = FindingCodes.Claim, Parts = [unknown] });
        }

        var subject = new ClaimInEdition(edition, place.Credit, claim, asOf);
        var (entries, countedEntries) = JudgeEntries(subject);
        ValueList<Finding> findings = claim.Status is ClaimStatus.Declined
            ? [subject.Answer(FindingCodes.ClaimDeclined, FindingStatus.Unmet, []), WindowRule.Judge(subject, history), entries]
            : [WindowRule.Judge(subject, history), entries];
        var finding = subject.Compose(FindingCodes.Claim, findings, []);
        if (!finding.IsReached)
        {
            return new ClaimAssessment(claim.Ref, claim.Status, Points.Zero, Points.Zero, finding);
        }

        var points = place.Credit.Points.Earned(countedEntries);
        var approved = claim.Status is ClaimStatus.Approved;
        counted.Add(new CountedClaim(claim.Ref, place.Action, place.Credit, points, countedEntries, approved, finding.Status is FindingStatus.NeedsAPerson));
        return new ClaimAssessment(claim.Ref, claim.Status, points, approved ? points : Points.Zero, finding);
    }

    /// <summary>Entries that fail are left out; the claim is as sure as the least sure of the others.</summary>
    private static (Finding Finding, List<Entry> Counted) JudgeEntries(ClaimInEdition claim)
    {
        ValueList<Finding> parts = [.. Enumerable.Range(0, claim.Claim.Entries.Count).Select(index => EntryRule.Judge(claim, index))];
        var status = parts.Select(part => part.Status).Where(status => status is not FindingStatus.Unmet).DefaultIfEmpty(FindingStatus.Unmet).Max();
        List<Entry> counted = [.. claim.Claim.Entries.Where((_, index) => parts[index].IsReached)];
        var finding = claim.Answer(FindingCodes.Entries, status, []) with { Have = counted.Count, Need = 1, Parts = parts };
        return (finding, counted);
    }
}
