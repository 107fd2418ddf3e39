namespace Towngreen.Certification;

/// <summary>A requirement that counts something over the counted claims against a need; more claims never count for less.</summary>
public abstract record Measure : Requirement
{
    private protected Measure()
    {
    }

    /// <summary>The code of its findings.</summary>
    private protected abstract string Code { get; }

    /// <summary>How much it asks, included.</summary>
    private protected abstract decimal Need { get; }

    /// <summary>How much there is over these claims; adds each claim the amount rests on to <paramref name="cited"/>.</summary>
    private protected abstract decimal Count(Tally tally, List<CountedClaim> cited);

    /// <summary>What the words need beyond the numbers.</summary>
    private protected abstract ValueMap<object> Facts(Tally tally);

    /// <summary>
    /// Met by count; but a need reached only thanks to claims that need a person needs a person too, and one that only claims not yet
    /// approved reach awaits review, citing those claims as well.
    /// </summary>
    internal sealed override Finding Explain(Tally tally)
    {
        var cited = new List<CountedClaim>();
        var have = Count(tally, cited);
        var status = have < Need ? FindingStatus.Unmet
            : cited.Exists(claim => claim.NeedsAPerson) && Count(tally.Settled, []) < Need ? FindingStatus.NeedsAPerson
            : FindingStatus.Met;
        if (status is FindingStatus.Unmet && tally.IfApproved is { } claimed)
        {
            var ifApproved = new List<CountedClaim>();
            (status, cited) = Count(claimed, ifApproved) < Need ? (status, cited) : (FindingStatus.AwaitingReview, ifApproved);
        }

        return new(Code, status) { Have = have, Need = Need, Facts = Facts(tally), Claims = Refs(cited) };
    }

    private static ValueList<ClaimRef> Refs(List<CountedClaim> cited)
    {
        var refs = new ClaimRef[cited.Count];
        for (var index = 0; index < refs.Length; index++)
        {
            refs[index] = cited[index].Ref;
        }

        return ValueList.Keeping(refs);
    }
}
