namespace Towngreen.Certification;

/// <summary>A requirement that counts something over the counted claims; more claims never count for less.</summary>
public abstract record Measure : Requirement
{
    private protected Measure()
    {
    }

    /// <summary>The count over these claims: met or unmet, citing each claim that adds to it.</summary>
    private protected abstract Finding Count(Tally tally);

    /// <summary>
    /// Met by count; but a need reached only thanks to claims that need a person needs a person too, and one that only claims not yet
    /// approved reach awaits review, citing those claims as well.
    /// </summary>
    internal sealed override Finding Explain(Tally tally)
    {
        var finding = Count(tally);
        if (finding.Status is FindingStatus.Met)
        {
            return tally.Settled == tally || Count(tally.Settled).Status is FindingStatus.Met ? finding : finding with { Status = FindingStatus.NeedsAPerson };
        }

        return tally.IfApproved is { } claimed && Count(claimed) is { Status: FindingStatus.Met, Claims: var cited }
            ? finding with { Status = FindingStatus.AwaitingReview, Claims = cited }
            : finding;
    }
}
