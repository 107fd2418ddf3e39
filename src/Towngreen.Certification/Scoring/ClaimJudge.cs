namespace Towngreen.Certification;

/// <summary>Looks at one claim by itself: what is asked of it alone, and which of its entries count.</summary>
internal static class ClaimJudge
{
    public static Candidate Judge(ClaimInEdition subject)
    {
        var isDeclined = subject.Claim.Status is ClaimStatus.Declined;
        var isNotApplicable = subject.Circumstances.IsNotApplicable(subject.Claim.Action);
        var (window, entries) = (WindowRule.Judge(subject), JudgeEntries(subject, out var counted));
        Finding[] findings = isDeclined || isNotApplicable ? [.. Refusals(subject, isDeclined, isNotApplicable), window, entries] : [window, entries];
        return new(subject, ValueList.Keeping(findings), counted);
    }

    /// <summary>What keeps a claim from counting, however good it is.</summary>
    private static IEnumerable<Finding> Refusals(ClaimInEdition subject, bool isDeclined, bool isNotApplicable)
    {
        if (isDeclined)
        {
            yield return subject.Answer(FindingCodes.ClaimDeclined, FindingStatus.Unmet, []);
        }

        if (isNotApplicable)
        {
            yield return subject.Answer(FindingCodes.ClaimNotApplicable, FindingStatus.Unmet, []);
        }
    }

    /// <summary>Entries that fail are left out; the claim is as sure as the least sure of the others.</summary>
    private static Finding JudgeEntries(ClaimInEdition subject, out IReadOnlyList<Entry> counted)
    {
        var entries = subject.Claim.Entries;
        var parts = new Finding[entries.Count];
        var (reached, status) = (0, FindingStatus.Met);
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = EntryRule.Judge(subject, index);
            if (parts[index].IsReached)
            {
                reached++;
                status = parts[index].Status > status ? parts[index].Status : status;
            }
        }

        counted = reached == parts.Length ? entries : Reached(entries, parts);
        var usual = subject.Place.Usual(0, subject.Judgement);
        return parts.Length == 1 && ReferenceEquals(parts[0], usual.Counted)
            ? usual.Alone
            : new(FindingCodes.Entries, reached == 0 ? FindingStatus.Unmet : status)
            {
                Have = reached,
                Need = 1,
                Cited = subject.Place.Cited,
                Parts = ValueList.Keeping(parts),
            };
    }

    private static List<Entry> Reached(ValueList<Entry> entries, Finding[] parts) => [.. entries.Where((_, index) => parts[index].IsReached)];
}
