namespace Towngreen.Certification;

/// <summary>A requirement that counts something over the counted claims against a need; more claims never count for less.</summary>
public abstract record Measure : Requirement
{
    private protected Measure()
    {
    }

    /// <summary>The code of its findings.</summary>
    private protected abstract string Code { get; }

    /// <summary>
    /// Met by count; but a need reached only thanks to what needs a person needs a person too, and one that only claims not yet approved reach
    /// awaits review. It cites what its number rests on, and what makes it more than unmet: where claims share what an action may earn, these may differ.
    /// </summary>
    internal override Finding Explain(Tally tally)
    {
        var cited = new List<CountedClaim>();
        var have = Count(tally, cited);
        var need = NeedOf(tally);
        var status = have >= need ? IsReachedIn(tally.Settled, cited) ? FindingStatus.Met : FindingStatus.NeedsAPerson
            : tally.IfApproved is { } claimed && IsReachedIn(claimed, cited) ? FindingStatus.AwaitingReview
            : FindingStatus.Unmet;
        return new(Code, status) { Have = have, Need = need, Facts = Facts(tally), Claims = InOrder(cited) };
    }

    internal override void Encode(PlanModel model, int? when) => model.Require(Foreseen(model), NeedOf(model.Today), when);

    /// <summary>How much it asks, included.</summary>
    internal abstract decimal NeedOf(Tally tally);

    /// <summary>How much there is over these claims; adds each claim the amount rests on to <paramref name="cited"/>, in the order of the edition.</summary>
    private protected abstract decimal Count(Tally tally, List<CountedClaim> cited);

    /// <summary>What <see cref="Count"/> would come to, as the plan decides.</summary>
    private protected abstract Sum Foreseen(PlanModel model);

    /// <summary>What the words need beyond the numbers.</summary>
    private protected abstract ValueMap<object> Facts(Tally tally);

    /// <summary>Whether other claims reach it too; if so, adds them to <paramref name="cited"/>.</summary>
    private bool IsReachedIn(Tally tally, List<CountedClaim> cited)
    {
        var others = new List<CountedClaim>();
        var isReached = Count(tally, others) >= NeedOf(tally);
        cited.AddRange(isReached ? others : []);
        return isReached;
    }

    private static ValueList<ClaimRef> InOrder(List<CountedClaim> cited) =>
        [.. cited.Select(claim => claim.Place).DistinctBy(place => place.Order).OrderBy(place => place.Order).Select(place => place.Ref)];
}
