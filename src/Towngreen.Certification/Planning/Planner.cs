namespace Towngreen.Certification;

/// <summary>One search for a plan.</summary>
internal sealed class Planner
{
    private readonly Foresight _foresight;
    private readonly Requirement _requirement;
    private readonly PlanObjective _objective;
    private readonly PlanModel _model;
    private readonly ValueList<Pick> _notPossible;

    public Planner(Foresight foresight, Requirement requirement, PlanGoal goal)
    {
        (_foresight, _requirement, _objective) = (foresight, requirement, goal.Objective);
        _model = new PlanModel(foresight.Today, foresight.Credits, [.. foresight.Ways(claim => !goal.Excluded.Any(pick => pick.Covers(claim)))]);
        requirement.Encode(_model, when: null);
        _notPossible = [.. goal.Decided.Where(pick => !Most.Claims.Any(claim => pick.Covers(claim.Ref)))];
        foreach (var pick in goal.Decided.Except(_notPossible))
        {
            _model.Require(_model.ClaimsFor(pick.Action, pick.Credit), 1, when: null);
        }
    }

    /// <summary>Where the application would stand with every credit brought as far as it can be.</summary>
    private Tally Most => field ??= _foresight.With(
        _model.Ways.GroupBy(way => way.Place.Ref).Select(ways => ways.MaxBy(way => (way.Gained, way.New))!));

    public Plan Find(PlanLimit limit, CancellationToken cancelled)
    {
        var effort = Grain.Of(_model.Ways.Select(way => way.Cost));
        var (hours, claims) = (Costs(way => effort.Count(way.Cost)), Costs(way => way.IsStep ? 1 : 0));
        var (first, second, unit) = _objective is PlanObjective.LeastEffort ? (hours, claims, effort.Size) : (claims, hours, 1);
        if (Search.Cheapest(_model.Program, first, null, limit.Nodes, cancelled) is not { } best)
        {
            var today = _foresight.Today.Explain(_requirement);
            return new Plan(PlanOutcome.OutOfReach, today) { Missing = [.. Unmet(Most.Explain(_requirement))], NotPossible = _notPossible };
        }

        // Among plans that cost no more, the one with least of the other objective; it also leaves out every step the goal does not need.
        var noDearer = _model.Program.With(first.Select((each, way) => new Term(way, -each)), -best.Cost);
        var answer = Search.Cheapest(noDearer, second, best.Decisions, limit.Nodes, cancelled)!;
        var cost = answer.Decisions.Zip(first, (decision, each) => decision * each).Sum();
        return new PlanAccount(_foresight, _requirement, [.. _model.Ways.Where((_, way) => answer.Decisions[way] == 1)]).Plan with
        {
            Outcome = cost == best.Bound ? PlanOutcome.Optimal : PlanOutcome.WithinGap,
            Cost = cost * unit,
            LowerBound = best.Bound * unit,
            NotPossible = _notPossible,
            Nodes = best.Nodes + answer.Nodes,
        };
    }

    private static IEnumerable<Finding> Unmet(Finding finding)
    {
        var parts = finding.Parts.Where(part => !part.IsReached).ToList();
        return parts.Count == 0 ? [finding] : parts.SelectMany(Unmet);
    }

    /// <summary>What each value of the model costs: its ways something, what follows from them nothing.</summary>
    private long[] Costs(Func<Way, long> costOf)
    {
        var costs = new long[_model.Program.Upper.Count];
        for (var way = 0; way < _model.Ways.Count; way++)
        {
            costs[way] = costOf(_model.Ways[way]);
        }

        return costs;
    }
}
