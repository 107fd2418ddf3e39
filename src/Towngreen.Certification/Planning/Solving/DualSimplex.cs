namespace Towngreen.Certification;

/// <summary>
/// The program with fractions allowed, solved in floating point by the dual simplex method for bounded values. It only ever proposes:
/// a point to round, and multipliers from which <see cref="LowerBound"/> computes, in whole numbers, what is certain.
/// </summary>
/// <remarks>
/// The dictionary expresses each basic value through the nonbasic ones; after the program's own values come the rows' surpluses. Narrowing
/// domains never spoils the multipliers, so a search goes on from wherever the dictionary stands and nothing is copied or undone.
/// </remarks>
internal sealed class DualSimplex
{
    private const double Tiny = 1e-9;
    private const double Feasible = 1e-7;

    private readonly IntegerProgram _program;
    private readonly double[] _cost;
    private readonly double[] _scale;
    private readonly double[][] _rows;
    private readonly int[] _basic;
    private readonly int[] _nonbasic;
    private readonly double[] _value;
    private readonly double[] _lower;
    private readonly double[] _upper;
    private readonly int _fresh;
    private readonly int _patience;
    private int _exchanges;

    /// <param name="program">What the values must satisfy.</param>
    /// <param name="cost">What one of each costs.</param>
    /// <param name="fresh">After so many exchanges the dictionary is written afresh, before rounding errors add up.</param>
    /// <param name="patience">After so many exchanges for one answer it is left as it is, since ties could exchange in circles.</param>
    public DualSimplex(IntegerProgram program, long[] cost, int fresh = 2000, int patience = 2000)
    {
        var (values, rows) = (program.Upper.Count, program.Rows.Count);
        (_program, _cost, _fresh, _patience) = (program, Array.ConvertAll(cost, one => (double)one), fresh, patience);
        _scale = [.. program.Rows.Select(row => (double)row.Terms.Select(term => Math.Abs(term.Factor)).DefaultIfEmpty(1).Max())];
        _rows = [.. Enumerable.Range(0, rows + 1).Select(_ => new double[values + 1])];
        (_basic, _nonbasic) = (new int[rows], new int[values]);
        (_value, _lower, _upper) = (new double[values + rows], new double[values + rows], new double[values + rows]);
        Array.Fill(_upper, double.PositiveInfinity, values, rows);
        Multipliers = new double[rows];
        WriteAfresh();
    }

    /// <summary>The program's values, then the rows' surpluses, where <see cref="Solve"/> ended.</summary>
    public ReadOnlySpan<double> Values => _value.AsSpan(0, _nonbasic.Length);

    /// <summary>One for each row, never below zero. After success they price the rows; after failure they add the rows up to a contradiction.</summary>
    public double[] Multipliers { get; }

    private double[] Costs => _rows[^1];

    /// <summary>
    /// Finds the cheapest fractional point within the domains; false when there seems to be none. Out of patience it stops at a point that
    /// leaves some row unmet: the multipliers are as valid there and only less sharp.
    /// </summary>
    public bool Solve(Domains domains)
    {
        if (_exchanges > _fresh)
        {
            WriteAfresh();
        }

        Place(domains);
        for (var left = _patience; left > 0 && MostViolated() is var row and >= 0; left--)
        {
            var column = Entering(row);
            if (column < 0)
            {
                ReadContradiction(row);
                return false;
            }

            Exchange(row, column);
        }

        ReadPrices();
        return true;
    }

    private void WriteAfresh()
    {
        _exchanges = 0;
        for (var column = 0; column < _nonbasic.Length; column++)
        {
            _nonbasic[column] = column;
        }

        for (var row = 0; row < _basic.Length; row++)
        {
            _basic[row] = _nonbasic.Length + row;
            Array.Clear(_rows[row]);
            foreach (var (variable, factor) in _program.Rows[row].Terms)
            {
                _rows[row][variable] = factor / _scale[row];
            }

            _rows[row][^1] = -_program.Rows[row].Need / _scale[row];
        }

        Array.Clear(Costs);
        _cost.CopyTo(Costs, 0);
    }

    /// <summary>Every nonbasic value goes to the end of its domain where it costs least; the basic ones follow.</summary>
    private void Place(Domains domains)
    {
        for (var variable = 0; variable < _nonbasic.Length; variable++)
        {
            (_lower[variable], _upper[variable]) = (domains.Lower[variable], domains.Upper[variable]);
        }

        for (var column = 0; column < _nonbasic.Length; column++)
        {
            var variable = _nonbasic[column];
            var atUpper = Costs[column] < 0 && _upper[variable] < double.PositiveInfinity;
            _value[variable] = atUpper ? _upper[variable] : _lower[variable];
        }

        for (var row = 0; row < _basic.Length; row++)
        {
            var coefficients = _rows[row];
            var sum = coefficients[^1];
            for (var column = 0; column < _nonbasic.Length; column++)
            {
                sum += coefficients[column] * _value[_nonbasic[column]];
            }

            _value[_basic[row]] = sum;
        }
    }

    private double Violation(int variable) => Math.Max(_lower[variable] - _value[variable], _value[variable] - _upper[variable]);

    private int MostViolated()
    {
        var (most, violation) = (-1, Feasible);
        for (var row = 0; row < _basic.Length; row++)
        {
            if (Violation(_basic[row]) > violation)
            {
                (most, violation) = (row, Violation(_basic[row]));
            }
        }

        return most;
    }

    /// <summary>The nonbasic value that can mend the row at the least price; among equals the one with the largest effect.</summary>
    private int Entering(int row)
    {
        var coefficients = _rows[row];
        var sign = _value[_basic[row]] < _lower[_basic[row]] ? 1 : -1;
        var (best, ratio, size) = (-1, double.PositiveInfinity, 0.0);
        for (var column = 0; column < _nonbasic.Length; column++)
        {
            var effect = sign * coefficients[column];
            var variable = _nonbasic[column];
            var canRise = _value[variable] < _upper[variable];
            var canFall = _value[variable] > _lower[variable];
            if (effect > Tiny ? !canRise : effect >= -Tiny || !canFall)
            {
                continue;
            }

            var price = Math.Abs(Costs[column] / effect);
            if (price < ratio - Tiny || (price < ratio + Tiny && Math.Abs(effect) > size))
            {
                (best, ratio, size) = (column, price, Math.Abs(effect));
            }
        }

        return best;
    }

    /// <summary>The basic value of the row leaves at the end of its domain it had passed; the nonbasic one of the column takes its place.</summary>
    private void Exchange(int row, int column)
    {
        _exchanges++;
        var (leaving, entering) = (_basic[row], _nonbasic[column]);
        var target = Math.Clamp(_value[leaving], _lower[leaving], _upper[leaving]);
        var move = (target - _value[leaving]) / _rows[row][column];
        for (var other = 0; other < _basic.Length; other++)
        {
            _value[_basic[other]] += _rows[other][column] * move;
        }

        (_value[leaving], _value[entering]) = (target, _value[entering] + move);
        (_basic[row], _nonbasic[column]) = (entering, leaving);
        Rewrite(row, column);
    }

    private void Rewrite(int row, int column)
    {
        var pivot = _rows[row];
        var inverse = 1 / pivot[column];
        for (var place = 0; place < pivot.Length; place++)
        {
            pivot[place] *= -inverse;
        }

        pivot[column] = inverse;
        foreach (var other in _rows)
        {
            var factor = other[column];
            if (factor != 0 && other != pivot)
            {
                other[column] = 0;
                for (var place = 0; place < pivot.Length; place++)
                {
                    other[place] += factor * pivot[place];
                }
            }
        }
    }

    private void ReadPrices()
    {
        Array.Clear(Multipliers);
        for (var column = 0; column < _nonbasic.Length; column++)
        {
            SetMultiplier(_nonbasic[column], Costs[column]);
        }
    }

    /// <summary>The row says: its basic value cannot reach its domain. Undone into the program's own rows, that is what the surpluses' places say.</summary>
    private void ReadContradiction(int row)
    {
        Array.Clear(Multipliers);
        SetMultiplier(_basic[row], 1);
        for (var column = 0; column < _nonbasic.Length; column++)
        {
            SetMultiplier(_nonbasic[column], Math.Abs(_rows[row][column]));
        }
    }

    private void SetMultiplier(int variable, double price)
    {
        if (variable >= _nonbasic.Length)
        {
            Multipliers[variable - _nonbasic.Length] = Math.Max(0, price) / _scale[variable - _nonbasic.Length];
        }
    }
}
