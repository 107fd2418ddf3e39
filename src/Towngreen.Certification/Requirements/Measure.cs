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
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var (have, cited) = Count(tally, place);
        var need = NeedOf(tally, place);
        var status = have >= need ? IsReachedIn(tally.Settled, place, ref cited) ? FindingStatus.Met : FindingStatus.NeedsAPerson
            : tally.IfApproved is { } claimed && IsReachedIn(claimed, place, ref cited) ? FindingStatus.AwaitingReview
            : FindingStatus.Unmet;
        return new(Code, status) { Have = have, Need = need, Facts = Facts(tally, place), Cited = cited };
    }

    internal override void Encode(PlanModel model, int? when) =>
        model.Require(Foreseen(model), NeedOf(model.Today, model.Today.Edition.Requirements[this]), when);

    /// <summary>How much it asks, included.</summary>
    internal abstract decimal NeedOf(Tally tally, RequirementPlace place);

    /// <summary>How much there is over these claims, and each claim that rests on.</summary>
    private protected abstract Total Count(Tally tally, RequirementPlace place);

    /// <summary>What <see cref="Count"/> would come to, as the plan decides.</summary>
    private protected abstract Sum Foreseen(PlanModel model);

    /// <summary>What the words need beyond the numbers.</summary>
    private protected virtual ValueMap<object> Facts(Tally tally, RequirementPlace place) => place.Facts;

    /// <summary>Whether other claims reach it too; if so, adds them to <paramref name="cited"/>.</summary>
    private bool IsReachedIn(Tally tally, RequirementPlace place, ref ClaimSet cited)
    {
        var (have, others) = Count(tally, place);
        var isReached = have >= NeedOf(tally, place);
        cited = isReached ? cited | others : cited;
        return isReached;
    }
}
