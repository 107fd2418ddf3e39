namespace Towngreen.Certification;

/// <summary>Looks at one claim by itself: what is asked of it alone, and which of its entries count.</summary>
internal static class ClaimJudge
{
    public static Candidate Judge(ClaimInEdition subject)
    {
        var found = JudgeEntries(subject, out var counted);
        var window = WindowRule.Decide(subject);
        var status = IsDeclined(subject) || IsNotApplicable(subject) ? FindingStatus.Unmet : window > found.Status ? window : found.Status;
        return new(subject, status, found, counted);
    }

    /// <summary>What was asked of a claim alone.</summary>
    /// <param name="subject">The claim.</param>
    /// <param name="entries">What was found of its entries.</param>
    public static Finding[] Explain(ClaimInEdition subject, Finding entries) => [.. Refusals(subject), WindowRule.Explain(subject), entries];

    private static bool IsDeclined(ClaimInEdition subject) => subject.Claim.Status is ClaimStatus.Declined;

    private static bool IsNotApplicable(ClaimInEdition subject) => subject.Circumstances.IsNotApplicable(subject.Claim.Action);

    /// <summary>What keeps a claim from counting, however good it is.</summary>
    private static IEnumerable<Finding> Refusals(ClaimInEdition subject)
    {
        if (IsDeclined(subject))
        {
            yield return subject.Answer(FindingCodes.ClaimDeclined, FindingStatus.Unmet, []);
        }

        if (IsNotApplicable(subject))
        {
            yield return subject.Answer(FindingCodes.ClaimNotApplicable, FindingStatus.Unmet, []);
        }
    }

    /// <summary>Most claims have one entry of which there is no more to say.</summary>
    private static Finding JudgeEntries(ClaimInEdition subject, out IReadOnlyList<Entry> counted)
    {
        var entries = subject.Claim.Entries;
        var first = entries.Count == 0 ? null : EntryRule.Judge(subject, 0);
        var usual = subject.Place.Usual(0, subject.Judgement);
        counted = entries;
        return entries.Count == 1 && ReferenceEquals(first, usual.Counted) ? usual.Alone : JudgeEntries(subject, first, ref counted);
    }

    /// <summary>Entries that fail are left out; the claim is as sure as the least sure of the others.</summary>
    private static Finding JudgeEntries(ClaimInEdition subject, Finding? first, ref IReadOnlyList<Entry> counted)
    {
        var parts = new Finding[counted.Count];
        var (reached, status) = (0, FindingStatus.Met);
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = index == 0 ? first! : EntryRule.Judge(subject, index);
            if (parts[index].IsReached)
            {
                reached++;
                status = parts[index].Status > status ? parts[index].Status : status;
            }
        }

        counted = reached == parts.Length ? counted : [.. counted.Where((_, index) => parts[index].IsReached)];
        return new(FindingCodes.Entries, reached == 0 ? FindingStatus.Unmet : status)
        {
            Have = reached,
            Need = 1,
            Cited = subject.Place.Cited,
            Parts = ValueList.Keeping(parts),
        };
    }
}
