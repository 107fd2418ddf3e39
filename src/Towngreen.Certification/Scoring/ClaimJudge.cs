namespace Towngreen.Certification;

/// <summary>Looks at one claim by itself: what is asked of it alone, and which of its entries count.</summary>
internal static class ClaimJudge
{
    public static Candidate Judge(ClaimInEdition subject)
    {
        var findings = new List<Finding>(2);
        if (subject.Claim.Status is ClaimStatus.Declined)
        {
            findings.Add(subject.Answer(FindingCodes.ClaimDeclined, FindingStatus.Unmet, []));
        }

        if (subject.Circumstances.IsNotApplicable(subject.Claim.Action))
        {
            findings.Add(subject.Answer(FindingCodes.ClaimNotApplicable, FindingStatus.Unmet, []));
        }

        findings.Add(WindowRule.Judge(subject));
        findings.Add(JudgeEntries(subject, out var counted));
        return new(subject, [.. findings], counted);
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
