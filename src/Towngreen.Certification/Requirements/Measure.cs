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
    /// awaits review, citing those claims as well.
    /// </summary>
    internal override Finding Explain(Tally tally)
    {
        var cited = new List<CountedClaim>();
        var have = Count(tally, cited);
        var need = NeedOf(tally);
        var status = have < need ? FindingStatus.Unmet : IsReachedIn(tally.Settled) ? FindingStatus.Met : FindingStatus.NeedsAPerson;
        if (status is FindingStatus.Unmet && tally.IfApproved is { } claimed && IsReachedIn(claimed))
        {
            (status, cited) = (FindingStatus.AwaitingReview, []);
            Count(claimed, cited);
        }

        return new(Code, status) { Have = have, Need = need, Facts = Facts(tally), Claims = [.. cited.Select(claim => claim.Ref)] };
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

    private bool IsReachedIn(Tally tally) => Count(tally, []) >= NeedOf(tally);
}
