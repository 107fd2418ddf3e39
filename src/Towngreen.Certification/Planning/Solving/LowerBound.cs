namespace Towngreen.Certification;

/// <summary>
/// What every answer costs at least, by weak duality: for any prices of the rows, cost minus prices times surplus is no more than the cost,
/// and its least over the domains is a sum of one term for each value. Computed in whole numbers, so it holds whatever the prices' rounding.
/// </summary>
internal sealed class LowerBound
{
    /// <summary>Prices are counted in 2^-40, at most 2^22: with the limit on a row's sum no product leaves 128 bits.</summary>
    private const int Bits = 40;

    private readonly IntegerProgram _program;
    private readonly long[] _cost;
    private readonly Int128[] _reduced;
    private Int128 _bound;

    public LowerBound(IntegerProgram program, long[] cost)
    {
        (_program, _cost, _reduced) = (program, cost, new Int128[cost.Length]);
    }

    /// <summary>The least cost the prices prove, rounded up.</summary>
    public long Value => (long)((_bound + ((Int128.One << Bits) - 1)) >> Bits);

    /// <summary>Computes the bound of the rows' prices over the domains.</summary>
    public void Price(Domains domains, double[] prices)
    {
        for (var variable = 0; variable < _cost.Length; variable++)
        {
            _reduced[variable] = (Int128)_cost[variable] << Bits;
        }

        Sum(domains, prices);
    }

    /// <summary>Whether the multipliers add the rows up to a contradiction within the domains.</summary>
    public bool Contradicts(Domains domains, double[] multipliers)
    {
        Array.Clear(_reduced);
        Sum(domains, multipliers);
        return _bound > 0;
    }

    /// <summary>Takes away values with which an answer would cost more than <paramref name="most"/>.</summary>
    public void Narrow(Domains domains, long most)
    {
        var room = ((Int128)most << Bits) - _bound;
        for (var variable = 0; variable < _reduced.Length; variable++)
        {
            var (price, width) = (_reduced[variable], domains.Upper[variable] - domains.Lower[variable]);
            if (Int128.Abs(price) * width <= room)
            {
                continue;
            }

            var steps = (long)(room / Int128.Abs(price));
            if (price > 0)
            {
                domains.Upper[variable] = domains.Lower[variable] + steps;
            }
            else
            {
                domains.Lower[variable] = domains.Upper[variable] - steps;
            }
        }
    }

    private void Sum(Domains domains, double[] prices)
    {
        _bound = 0;
        for (var row = 0; row < prices.Length; row++)
        {
            var price = (Int128)Math.Min(prices[row] * (1L << Bits), 1L << 62);
            if (price > 0)
            {
                _bound += price * _program.Rows[row].Need;
                foreach (var (variable, factor) in _program.Rows[row].Terms)
                {
                    _reduced[variable] -= price * factor;
                }
            }
        }

        for (var variable = 0; variable < _reduced.Length; variable++)
        {
            _bound += _reduced[variable] * (_reduced[variable] > 0 ? domains.Lower[variable] : domains.Upper[variable]);
        }
    }
}
