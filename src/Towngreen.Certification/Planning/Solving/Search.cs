namespace Towngreen.Certification;

/// <summary>
/// Finds the cheapest answer of a program by branch and bound, depth first. Whatever it drops, it drops by proof in whole numbers. The same
/// program is always searched in the same way.
/// </summary>
internal sealed class Search
{
    /// <summary>Closer to a whole number than this, a value of the relaxation is taken for it.</summary>
    private const double Whole = 1e-6;

    private readonly IntegerProgram _program;
    private readonly long[] _cost;
    private readonly long _step;
    private readonly int _nodeLimit;
    private readonly CancellationToken _cancelled;
    private readonly DualSimplex _relaxed;
    private readonly LowerBound _bound;
    private long[]? _best;
    private long _bestCost = long.MaxValue;
    private long _openBound = long.MaxValue;
    private int _nodes;

    private Search(IntegerProgram program, long[] cost, int nodeLimit, CancellationToken cancelled)
    {
        (_program, _cost, _nodeLimit, _cancelled) = (program, cost, nodeLimit, cancelled);
        _step = Divisor.Of(cost);
        (_relaxed, _bound) = (new DualSimplex(program, cost), new LowerBound(program, cost));
    }

    /// <summary>What an answer must not exceed to be better than the best so far.</summary>
    private long Better => _bestCost - _step;

    /// <summary>The cheapest answer; nothing when the program has none.</summary>
    /// <param name="program">What an answer must satisfy.</param>
    /// <param name="cost">What one of each value costs, none below zero; what follows from the decisions costs nothing.</param>
    /// <param name="known">An answer to start from, or nothing.</param>
    /// <param name="nodeLimit">How many nodes to look at, at most, once there is an answer.</param>
    /// <param name="cancelled">Ends the search with an exception.</param>
    public static Answer? Cheapest(IntegerProgram program, long[] cost, long[]? known, int nodeLimit, CancellationToken cancelled)
    {
        var search = new Search(program, cost, nodeLimit, cancelled);
        if (known is not null)
        {
            search.Keep(known);
        }

        search.Explore(Domains.Of(program), 0);
        return search._best is not { } best ? null : new Answer(best, search._bestCost, Math.Min(search._bestCost, search._openBound), search._nodes);
    }

    private void Explore(Domains domains, long bound)
    {
        _cancelled.ThrowIfCancellationRequested();
        if (_nodes >= _nodeLimit && _best is not null)
        {
            _openBound = Math.Min(_openBound, bound);
            return;
        }

        _nodes++;
        if (!domains.Tighten(_program) || !Bounded(domains, ref bound))
        {
            return;
        }

        var values = _relaxed.Values.ToArray();
        Round(domains, values);
        if (bound <= Better && Branch(domains, values) is var branch and >= 0)
        {
            Split(domains, branch, values[branch], bound);
        }
    }

    /// <summary>Solves the relaxation and takes away what its bound rules out; false when that is everything.</summary>
    private bool Bounded(Domains domains, ref long bound)
    {
        if (!_relaxed.Solve(domains))
        {
            return !_bound.Contradicts(domains, _relaxed.Multipliers);
        }

        _bound.Price(domains, _relaxed.Multipliers);
        bound = Math.Max(bound, Divisor.Ceiling(_bound.Value, _step) * _step);
        if (bound > Better)
        {
            return false;
        }

        _bound.Narrow(domains, Better);
        return domains.Tighten(_program);
    }

    /// <summary>Leaves out decisions one after another, the least likely, dearest and last first, as long as an answer remains.</summary>
    private void Round(Domains domains, double[] values)
    {
        var order = Enumerable.Range(0, _program.Decisions).Reverse().OrderBy(decision => values[decision]).ThenByDescending(decision => _cost[decision]);
        var trial = domains.Copy();
        foreach (var decision in order.Where(domains.IsOpen))
        {
            if (!trial.IsOpen(decision))
            {
                continue;
            }

            var without = trial.With(decision, 0, 0);
            if (without.Tighten(_program))
            {
                trial = without;
                continue;
            }

            trial = trial.With(decision, 1, 1);
            if (!trial.Tighten(_program))
            {
                return;
            }
        }

        Keep(trial.Lower);
    }

    private void Keep(long[] values)
    {
        var cost = values.Zip(_cost, (value, each) => value * each).Sum();
        if (cost < _bestCost)
        {
            (_best, _bestCost) = ([.. values.Take(_program.Decisions)], cost);
        }
    }

    /// <summary>The open decision furthest from a whole number, or where all are whole what follows from them; -1 when every decision is made.</summary>
    private int Branch(Domains domains, double[] values)
    {
        var (branch, most) = (-1, 0.0);
        for (var variable = 0; variable < values.Length; variable++)
        {
            var apart = Math.Abs(values[variable] - Math.Round(values[variable]));
            var weight = variable < _program.Decisions ? 1 + (apart > Whole ? 2 + apart : 0) : branch >= 0 && apart > Whole ? 2 + apart : 0;
            if (weight > most && domains.IsOpen(variable))
            {
                (branch, most) = (variable, weight);
            }
        }

        return branch;
    }

    private void Split(Domains domains, int variable, double value, long bound)
    {
        var middle = Math.Clamp((long)Math.Floor(value), domains.Lower[variable], domains.Upper[variable] - 1);
        var (below, above) = (domains.With(variable, domains.Lower[variable], middle), domains.With(variable, middle + 1, domains.Upper[variable]));
        var upFirst = value - middle >= 0.5;
        Explore(upFirst ? above : below, bound);
        Explore(upFirst ? below : above, bound);
    }
}

/// <summary>What a search found.</summary>
/// <param name="Decisions">1 for every decision to take, 0 for the others.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Bound">What any answer costs at least; equal to the cost when the search was finished.</param>
/// <param name="Nodes">How many nodes were looked at.</param>
internal sealed record Answer(long[] Decisions, long Cost, long Bound, int Nodes);
