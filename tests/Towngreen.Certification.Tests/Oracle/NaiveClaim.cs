using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>A claim of the edition by itself, before others are asked for what it requires.</summary>
internal sealed class NaiveClaim
{
    public NaiveClaim(Edition edition, Claims claims, Claim claim, ActionDefinition action, Credit credit, DateOnly asOf)
    {
        (Claim, Action, Credit) = (claim, action, credit);
        if (claim.Status is ClaimStatus.Declined)
        {
            Own.Add(new Answer(ClaimDeclined, false));
        }

        if (claims.NotApplicable.Any(declared => declared.Action == claim.Action && declared.Status is not ClaimStatus.Declined))
        {
            Own.Add(new Answer(ClaimNotApplicable, false));
        }

        Own.Add(NaiveWindow.Judge(edition, claims, claim, credit, asOf));
        Own.Add(JudgeEntries(edition, asOf));
    }

    public Claim Claim { get; }

    public ActionDefinition Action { get; }

    public Credit Credit { get; }

    /// <summary>What was asked of the claim itself.</summary>
    public List<Answer> Own { get; } = [];

    /// <summary>The entries that count.</summary>
    public List<Entry> Counted { get; } = [];

    public FindingStatus Worst => Own.Max(answer => answer.Status);

    private Answer JudgeEntries(Edition edition, DateOnly asOf)
    {
        List<Answer> entries = [];
        for (var index = 0; index < Claim.Entries.Count; index++)
        {
            var answer = NaiveEntry.Judge(edition, Claim, Credit, index, asOf);
            entries.Add(answer);
            if (answer.Status is not FindingStatus.Unmet)
            {
                Counted.Add(Claim.Entries[index]);
            }
        }

        var counting = entries.Where(entry => entry.Status is not FindingStatus.Unmet).ToList();
        return new Answer(Entries, counting.Count == 0 ? FindingStatus.Unmet : counting.Max(entry => entry.Status), counting.Count, 1, entries);
    }
}
