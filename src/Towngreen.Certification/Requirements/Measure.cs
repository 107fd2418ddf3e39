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
    /// awaits review.
    /// </summary>
    internal override FindingStatus Decide(Tally tally, RequirementPlace place, ReadOnlySpan<FindingStatus> decided) =>
        IsReachedIn(tally, place) ? IsReachedIn(tally.Settled, place) ? FindingStatus.Met : FindingStatus.NeedsAPerson
        : tally.IfApproved is { } claimed && Finding.Reaches(claimed.Statuses[place.Order]) ? FindingStatus.AwaitingReview
        : FindingStatus.Unmet;

    /// <summary>Cites what its number rests on, and what makes it more than unmet: where claims share what an action may earn, these may differ.</summary>
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var (status, cited) = (tally.Statuses[place.Order], Cited(tally, place));
        return new(Code, status)
        {
            Have = Count(tally, place),
            Need = NeedOf(tally, place),
            Facts = Facts(tally, place),
            Cited = status switch
            {
                FindingStatus.Met => cited | Cited(tally.Settled, place),
                FindingStatus.AwaitingReview => cited | Cited(tally.IfApproved!, place),
                _ => cited,
            },
        };
    }

    internal override void Encode(PlanModel model, int? when) =>
        model.Require(Foreseen(model), NeedOf(model.Today, model.Today.Edition.Requirements[this]), when);

    /// <summary>How much it asks, included.</summary>
    internal abstract decimal NeedOf(Tally tally, RequirementPlace place);

    /// <summary>How much there is over these claims.</summary>
    private protected abstract decimal Count(Tally tally, RequirementPlace place);

    /// <summary>Each claim that <see cref="Count"/> rests on.</summary>
    private protected abstract ClaimSet Cited(Tally tally, RequirementPlace place);

    /// <summary>What <see cref="Count"/> would come to, as the plan decides.</summary>
    private protected abstract Sum Foreseen(PlanModel model);

    /// <summary>What the words need beyond the numbers.</summary>
    private protected virtual ValueMap<object> Facts(Tally tally, RequirementPlace place) => place.Facts;

    private bool IsReachedIn(Tally tally, RequirementPlace place) => Count(tally, place) >= NeedOf(tally, place);
}
