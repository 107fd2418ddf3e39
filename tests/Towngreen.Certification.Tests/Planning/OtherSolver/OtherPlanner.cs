using Google.OrTools.Sat;

namespace Towngreen.Certification.Tests.Planning.OtherSolver;

/// <summary>
/// The same question asked of a general constraint solver, written down a second time from what an edition says in public: every rule as an
/// equivalence, not as what it takes.
/// </summary>
internal sealed class OtherPlanner
{
    private const long Weight = 1000;

    private readonly Edition _edition;
    private readonly Claims _claims;
    private readonly Logic _logic = new(new CpModel());
    private readonly List<CreditInLogic> _credits = [];
    private readonly Dictionary<string, IntVar> _points = [];
    private readonly Dictionary<string, BoolVar> _counted = [];

    private OtherPlanner(Edition edition, Claims claims, PlanGoal goal)
    {
        (_edition, _claims) = (edition, claims);
        foreach (var action in edition.Actions)
        {
            foreach (var credit in action.Credits)
            {
                var claim = claims.Items.FirstOrDefault(claim => claim.Ref == new ClaimRef(action.Key, credit.Id));
                var barred = claim?.Status is ClaimStatus.Declined || IsNotApplicable(action.Key);
                _credits.Add(new(_logic, action, credit, barred || claim?.CompletedOn is null ? [] : There(credit, claim), !barred && !goal.Excluded.Any(pick => pick.Covers(new(action.Key, credit.Id)))));
            }
        }

        _credits.ForEach(credit => credit.Settle(Has));
        foreach (var action in edition.Actions)
        {
            var credits = _credits.Where(credit => credit.Ref.Action == action.Key).ToList();
            var together = action.BestCreditOnly ? _logic.Greatest(credits.Select(credit => credit.Points)) : Logic.Sum(credits.Select(credit => credit.Points));
            _points.Add(action.Key, _logic.NoMoreThan(action.Cap is { } cap ? CreditInLogic.Halves(cap.Value) : Weight * Weight / 2, together));
            _counted.Add(action.Key, _logic.AnyOf(credits.Select(credit => credit.Counts)));
        }
    }

    /// <summary>The least of the objective, and of the other one among all that are as good; nothing when nothing reaches the goal.</summary>
    public static (decimal Cost, decimal Second)? Cheapest(Edition edition, Claims claims, PlanGoal goal)
    {
        var planner = new OtherPlanner(edition, claims, goal);
        var requirement = edition.Levels.First(level => level.Key == goal.Target).Requirement;
        planner._logic.Model.AddBoolAnd([new RequirementInLogic(planner._logic, edition, claims, planner).Met(requirement)]);
        var effort = Logic.Sum(planner._credits.Select(credit => credit.Cost()));
        var steps = Logic.Sum(planner._credits.Select(credit => credit.IsStep));
        var least = goal.Objective is PlanObjective.LeastEffort;
        var (first, second) = least ? (effort, steps) : (steps, effort);
        planner._logic.Model.Minimize((first * Weight) + second);
        var solver = new CpSolver { StringParameters = "num_workers:1" };
        return solver.Solve(planner._logic.Model) is not CpSolverStatus.Optimal ? null
            : (solver.Value(first) / (least ? 2m : 1), solver.Value(second) / (least ? 1m : 2));
    }

    public IntVar PointsOf(ActionDefinition action) => _points[action.Key];

    public BoolVar Counts(ActionDefinition action) => _counted[action.Key];

    public IEnumerable<CreditInLogic> CreditsOf(string action, string? credit) =>
        _credits.Where(other => other.Ref.Action == action && (credit is null || other.Ref.Credit == credit));

    private static bool Asked(PointsRule rule, Entry entry) => rule switch
    {
        TieredPoints tiers => AmountInLogic.AmountOf(entry, tiers.Field) >= tiers.Tiers[0].From,
        PointsPerUnit each => AmountInLogic.AmountOf(entry, each.Field) >= each.Unit,
        BestOf best => best.Rules.Any(one => Asked(one, entry)),
        _ => true,
    };

    /// <summary>The entries that count: among the first so many, every answer allowed, and as the points rule asks.</summary>
    private static List<Entry> There(Credit credit, Claim claim) =>
        [.. claim.Entries.Take(credit.MaxEntries).Where(entry => entry.Values.All(answer => Allows(credit, answer.Key, answer.Value)) && Asked(credit.Points, entry))];

    private static bool Allows(Credit credit, string field, EvidenceValue value) =>
        value is not NumberValue number || !(number.Number > credit.FindField(field)!.Maximum);

    private bool IsNotApplicable(string action) => _claims.NotApplicable.Any(declared => declared.Action == action && declared.Status is not ClaimStatus.Declined);

    /// <summary>Prerequisites never go in circles, but they may point forward: a credit asked for is settled before it is asked.</summary>
    private BoolVar Has(Prerequisite asked) =>
        _claims.History.Earned.Any(earned => earned.Action == asked.Action && (asked.Credit is null || asked.Credit == earned.Credit))
            ? _logic.True()
            : _logic.AnyOf(CreditsOf(asked.Action, asked.Credit).Select(credit => credit.Counts));
}
