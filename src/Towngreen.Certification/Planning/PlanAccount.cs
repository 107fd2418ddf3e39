using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Certification;

/// <summary>Tells people of a plan: each step with what it takes, what it is for and what it opens, and where the application stands afterwards.</summary>
internal sealed class PlanAccount
{
    private readonly Foresight _foresight;
    private readonly IReadOnlyList<Way> _ways;
    private readonly Tally _afterwards;
    private readonly List<(Finding Today, Finding Afterwards)> _served;

    public PlanAccount(Foresight foresight, Requirement requirement, IReadOnlyList<Way> ways)
    {
        (_foresight, _ways) = (foresight, ways);
        _afterwards = foresight.With(ways);
        var (today, afterwards) = (foresight.Today.Explain(requirement), _afterwards.Explain(requirement));
        Confirm(afterwards);
        _served = [.. Innermost(today, afterwards).Where(pair => !pair.Today.IsReached && pair.Afterwards.IsReached)];
        Plan = new Plan(PlanOutcome.Optimal, today) { Steps = [.. InOrder(ways.Where(way => way.IsStep))], Afterwards = _afterwards.Standing };
    }

    public Plan Plan { get; }

    /// <summary>Whatever the solver made of the rules, the engine that scores applications has the last word.</summary>
    [ExcludeFromCodeCoverage(Justification = "No plan may ever fail it.")]
    private static void Confirm(Finding afterwards)
    {
        if (!afterwards.IsReached)
        {
            throw new InvalidOperationException($"The plan was thought to meet {afterwards.Code} and does not: the rule's model and its answer differ.");
        }
    }

    /// <summary>The findings without parts of two answers to the same requirement, side by side.</summary>
    private static IEnumerable<(Finding Today, Finding Afterwards)> Innermost(Finding today, Finding afterwards) =>
        today.Parts.Count == 0 ? [(today, afterwards)] : today.Parts.Zip(afterwards.Parts).SelectMany(parts => Innermost(parts.First, parts.Second));

    private IEnumerable<PlanStep> InOrder(IEnumerable<Way> ways)
    {
        var categories = _foresight.Today.Edition.Categories.Select(category => category.Key).ToList();
        return ways.OrderBy(way => categories.IndexOf(way.Place.Action.Category)).ThenBy(way => way.Cost).ThenBy(way => way.Place.Order).Select(Step);
    }

    private PlanStep Step(Way way)
    {
        var (claim, from) = (way.Place.Ref, _foresight.Credits.First(credit => credit.Place == way.Place));
        var kind = from.Counts ? PlanStepKind.Enlarged : from.Candidate is null ? PlanStepKind.New : PlanStepKind.Started;
        return new PlanStep(claim, kind)
        {
            Entries = way.New,
            Field = way.Rung.Shown?.Field,
            Amount = way.Rung.Shown?.Total,
            Gained = way.Gained,
            Effort = way.Cost,
            IsEstimated = way.Place.Credit.Effort is not null,
            Source = way.Place.Credit.Source,
            Started = kind is PlanStepKind.Started ? new ClaimAssessor(_foresight.Today, _foresight.Today).Assess(from.Candidate!).Finding : null,
            Serves = [.. _served.Where(pair => pair.Afterwards.Claims.Contains(claim)).Select(pair => pair.Today)],
            OpensTheWayTo = [.. _afterwards.Claims.Where(other => WaitsFor(other, claim)).Select(other => other.Ref)],
            Targets = from.Targets.Suggested(way.New, _afterwards),
        };
    }

    private bool WaitsFor(CountedClaim other, ClaimRef claim) => other.Credit.Requires.Concat(other.Credit.Points.Relied(other.Entries))
        .Any(asked => asked.IsMetBy(claim) && !_foresight.Today.Has(asked));
}
