namespace Towngreen.Certification;

/// <summary>Looks at one claim by itself: does it count, what does it earn, and why.</summary>
internal static class ClaimAssessor
{
    /// <summary>A claim for a credit the edition does not have.</summary>
    public static ClaimAssessment Unknown(Claim claim)
    {
        var unknown = new Finding(FindingCodes.ClaimUnknownCredit, FindingStatus.Unmet) { Claims = [claim.Ref] };
        return new ClaimAssessment(claim.Ref, claim.Status, Points.Zero, Points.Zero, unknown with { Code = FindingCodes.Claim, Parts = [unknown] });
    }

    /// <summary>Assesses the claim and, when it counts, adds it to <paramref name="counted"/>.</summary>
    public static ClaimAssessment Assess(ClaimInEdition subject, History history, List<CountedClaim> counted)
    {
        var claim = subject.Claim;
        var window = WindowRule.Judge(subject, history);
        var entries = JudgeEntries(subject, out var countedEntries);
        ValueList<Finding> findings = claim.Status is ClaimStatus.Declined
            ? [subject.Answer(FindingCodes.ClaimDeclined, FindingStatus.Unmet, []), window, entries]
            : [window, entries];
        var finding = subject.Compose(FindingCodes.Claim, findings, []);
        if (!finding.IsReached)
        {
            return new ClaimAssessment(claim.Ref, claim.Status, Points.Zero, Points.Zero, finding);
        }

        var points = subject.Credit.Points.Earned(countedEntries);
        var approved = claim.Status is ClaimStatus.Approved;
        counted.Add(new CountedClaim(claim.Ref, subject.Action, subject.Credit, points, countedEntries, approved, finding.Status is FindingStatus.NeedsAPerson));
        return new ClaimAssessment(claim.Ref, claim.Status, points, approved ? points : Points.Zero, finding);
    }

    /// <summary>Entries that fail are left out; the claim is as sure as the least sure of the others.</summary>
    private static Finding JudgeEntries(ClaimInEdition subject, out List<Entry> counted)
    {
        var entries = subject.Claim.Entries;
        var parts = new Finding[entries.Count];
        counted = new List<Entry>(entries.Count);
        var status = FindingStatus.Met;
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = EntryRule.Judge(subject, index);
            if (parts[index].IsReached)
            {
                counted.Add(entries[index]);
                status = parts[index].Status > status ? parts[index].Status : status;
            }
        }

        return new(FindingCodes.Entries, counted.Count == 0 ? FindingStatus.Unmet : status)
        {
            Have = counted.Count,
            Need = 1,
            Claims = subject.Cited,
            Parts = ValueList.Keeping(parts),
        };
    }
}
