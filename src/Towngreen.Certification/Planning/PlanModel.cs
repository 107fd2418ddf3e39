namespace Towngreen.Certification;

/// <summary>
/// A goal as a program in whole numbers. Requirements write themselves into it: one decision for each way to bring a claim further, and what
/// follows from the decisions, such as the points of an action with a cap.
/// </summary>
internal sealed class PlanModel
{
    private readonly ILookup<ClaimRef, int> _waysOf;
    private readonly ILookup<string, int> _waysIn;
    private readonly Dictionary<string, Sum> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<ClaimRef, Targets> _targets;
    private readonly Dictionary<Requirement, int?> _shared;

    public PlanModel(Tally today, IReadOnlyList<WaysOn> credits, IReadOnlyList<Way> ways)
    {
        (Today, Ways) = (today, ways);
        _targets = credits.ToDictionary(credit => credit.Place.Ref, credit => credit.Targets);
        _shared = today.Edition.Levels.Select(level => level.Requirement).Concat(today.Edition.Designations.Select(designation => designation.Requirement))
            .Distinct<Requirement>(ReferenceEqualityComparer.Instance).ToDictionary(requirement => requirement, _ => (int?)null, (IEqualityComparer<Requirement>)ReferenceEqualityComparer.Instance);
        var decisions = ways.Select(_ => Program.AddDecision()).ToList();
        _waysOf = decisions.ToLookup(way => ways[way].Place.Ref);
        _waysIn = decisions.ToLookup(way => ways[way].Place.Ref.Action);
        Grain = Grain.Of(
        [
            .. ways.Select(way => way.Gained.Value),
            .. today.Claims.Select(claim => claim.Alone.Value),
            .. today.Edition.Actions.Select(action => action.Cap?.Value ?? 0),
        ]);
        foreach (var credit in _waysOf)
        {
            Program.Require(credit.Select(way => new Term(way, -1)), -1);
        }

        foreach (var way in decisions)
        {
            foreach (var asked in ways[way].Requires.Where(asked => !today.Has(asked)))
            {
                Require(ClaimsFor(asked.Action, asked.Credit), 1, way);
            }
        }
    }

    public Tally Today { get; }

    public IReadOnlyList<Way> Ways { get; }

    public IntegerProgram Program { get; } = new();

    private Grain Grain { get; }

    /// <summary>The sum must reach the need; where <paramref name="when"/> is given, only if that is 1.</summary>
    public void Require(Sum sum, decimal need, int? when)
    {
        var lacking = sum.Grain.Count(need) - sum.Constant;
        if (lacking > 0)
        {
            Program.Require(when is { } condition ? sum.Terms.Append(new Term(condition, -lacking)) : sum.Terms, when is null ? lacking : 0);
        }
    }

    /// <summary>What the requirement takes: always, or only if a value is 1. Levels and designations, which several may ask for, are written once.</summary>
    public void Encode(Requirement requirement, int? when)
    {
        if (!_shared.TryGetValue(requirement, out var condition))
        {
            requirement.Encode(this, when);
            return;
        }

        if (condition is null)
        {
            _shared[requirement] = condition = Condition();
            requirement.Encode(this, condition);
        }

        Require(Sum.Of([condition.Value]), 1, when);
    }

    /// <summary>A new value that may be 1 only if what it is made the condition of holds.</summary>
    public int Condition() => Program.Add(1);

    /// <summary>How many claims there are for an action, or for one credit of it.</summary>
    public Sum ClaimsFor(string action, string? credit) => Sum.Of(credit is null ? _waysIn[action] : _waysOf[new ClaimRef(action, credit)]) with
    {
        Constant = Today.ClaimsFor(new Prerequisite(action, credit)).Count(),
    };

    /// <summary>How many claims there are for actions in scope.</summary>
    public Sum ClaimsIn(Scope scope) => Sum.Of(Today.Edition.Actions.Where(scope.Covers).Select(action => ClaimsFor(action.Key, null)), Grain.One);

    /// <summary>How many actions in scope there are with a claim that counts, if need be each worth so much.</summary>
    public Sum ActionsIn(Scope scope, Points? eachWorth) =>
        Sum.Of(Today.Edition.Actions.Where(scope.Covers).Select(action => eachWorth is { } worth ? Worth(action, worth) : Counted(action)), Grain.One);

    /// <summary>What the actions in scope earn.</summary>
    public Sum PointsIn(Scope scope) => Sum.Of(Today.Edition.Actions.Where(scope.Covers).Select(PointsOf), Grain);

    /// <summary>How many different things the entries of a credit name in a field.</summary>
    public Sum TargetsNamed(ClaimRef credit, string field)
    {
        var targets = _targets[credit];
        var counts = Today.Find(Today.Edition.PlaceOf(credit)!) is not null;
        return new(
            counts ? targets.Named(field) : 0,
            [.. _waysOf[credit].Select(way => new Term(way, targets.Further(field, Ways[way].New) + (counts ? 0 : targets.Named(field))))]);
    }

    /// <summary>1 if any claim of the action counts.</summary>
    private Sum Counted(ActionDefinition action)
    {
        var ways = _waysIn[action.Key].ToList();
        return Today.Counts(PlaceOf(action)) ? new Sum(1, [])
            : ways.Select(way => Ways[way].Place.Ref).Distinct().Count() <= 1 ? Sum.Of(ways)
            : AtMostOne(Sum.Of(ways), 1);
    }

    private Sum Worth(ActionDefinition action, Points worth) =>
        Today.PointsOf(PlaceOf(action)) >= worth ? new Sum(1, []) : AtMostOne(PointsOf(action), worth.Value);

    /// <summary>A value that may be 1 once the sum reaches the need.</summary>
    private Sum AtMostOne(Sum sum, decimal need)
    {
        var condition = Condition();
        Require(sum, need, condition);
        return Sum.Of([condition]);
    }

    private Sum PointsOf(ActionDefinition action)
    {
        if (!_points.TryGetValue(action.Key, out var points))
        {
            points = (action.BestCreditOnly ? Best(action) : Capped(action)) with { Grain = Grain };
            _points.Add(action.Key, points);
        }

        return points;
    }

    private Sum Capped(ActionDefinition action)
    {
        var together = new Sum(
            Today.ClaimsFor(PlaceOf(action)).Sum(claim => Grain.Count(claim.Alone.Value)),
            [.. _waysIn[action.Key].Select(way => new Term(way, Grain.Count(Ways[way].Gained.Value)))]);
        if (action.Cap is not { } cap || Grain.Count(cap.Value) >= together.Constant + together.Terms.Sum(term => term.Factor))
        {
            return together;
        }

        var room = Math.Max(0, Grain.Count(cap.Value) - together.Constant);
        var points = Program.Add(room);
        Program.Require(together.Terms.Append(new Term(points, -1)), 0);
        return new Sum(Math.Min(together.Constant, Grain.Count(cap.Value)), [new Term(points, 1)]);
    }

    /// <summary>What the best claim earns: step by step upwards, one more step for any way that leads at least there.</summary>
    private Sum Best(ActionDefinition action)
    {
        var now = Today.PointsOf(PlaceOf(action));
        var ways = _waysIn[action.Key].Select(way => (Way: way, Points: Within(action.Cap, Ways[way].Rung.Points))).ToList();
        var steps = ways.Select(way => way.Points).Where(points => points > now).Distinct().Order().ToList();
        return new Sum(
            Grain.Count(now.Value),
            [
                .. steps.Zip(steps.Prepend(now), (to, from) => AtMostOne(Sum.Of(ways.Where(way => way.Points >= to).Select(way => way.Way)), 1).Terms[0] with
                {
                    Factor = Grain.Count(to.Value) - Grain.Count(from.Value),
                }),
            ]);
    }

    private ActionPlace PlaceOf(ActionDefinition action) => Today.Edition.PlaceOf(action.Key)!;

    private static Points Within(Points? cap, Points points) => cap is { } most && points > most ? most : points;
}
