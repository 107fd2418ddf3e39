namespace Towngreen.Certification;

/// <summary>Looks at one claim by itself: what is asked of it alone, and which of its entries count.</summary>
internal static class ClaimJudge
{
    public static Candidate Judge(ClaimInEdition subject)
    {
        var (window, entries) = (WindowRule.Decide(subject), DecideEntries(subject, out var counted));
        var status = IsDeclined(subject) || IsNotApplicable(subject) ? FindingStatus.Unmet : window > entries ? window : entries;
        return new(subject, status, counted);
    }

    /// <summary>What was asked of a claim alone.</summary>
    public static Finding[] Explain(ClaimInEdition subject) => [.. Refusals(subject), WindowRule.Explain(subject), ExplainEntries(subject)];

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

    /// <summary>Entries that fail are left out; the claim is as sure as the least sure of the others.</summary>
    private static FindingStatus DecideEntries(ClaimInEdition subject, out IReadOnlyList<Entry> counted)
    {
        var entries = subject.Claim.Entries;
        var (reached, worst) = (0, FindingStatus.Met);
        for (var index = 0; index < entries.Count; index++)
        {
            var status = EntryRule.Decide(subject, index);
            (reached, worst) = status is FindingStatus.Unmet ? (reached, worst) : (reached + 1, status > worst ? status : worst);
        }

        counted = reached == entries.Count ? entries : Reached(subject);
        return reached == 0 ? FindingStatus.Unmet : worst;
    }

    private static List<Entry> Reached(ClaimInEdition subject) =>
        [.. subject.Claim.Entries.Where((_, index) => EntryRule.Decide(subject, index) is not FindingStatus.Unmet)];

    /// <summary>Most claims have one entry of which there is no more to say.</summary>
    private static Finding ExplainEntries(ClaimInEdition subject)
    {
        var parts = new Finding[subject.Claim.Entries.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = EntryRule.Explain(subject, index);
        }

        var usual = subject.Place.Usual(0, subject.Judgement);
        return parts.Length == 1 && ReferenceEquals(parts[0], usual.Counted) ? usual.Alone : new(FindingCodes.Entries, DecideEntries(subject, out var counted))
        {
            Have = counted.Count,
            Need = 1,
            Cited = subject.Place.Cited,
            Parts = ValueList.Keeping(parts),
        };
    }
}
