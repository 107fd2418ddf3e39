namespace Towngreen.Certification;

/// <summary>
/// A program in whole numbers: values, each from zero to a limit of its own, that satisfy every row. The first <see cref="Decisions"/> of
/// them are yes-or-no decisions; all others follow from these: with the decisions made, each may be as large as its rows let it.
/// </summary>
internal sealed class IntegerProgram
{
    /// <summary>What a row may add up to at most: far beyond any program's points, and small enough that no sum of the solver overflows.</summary>
    private const long Largest = 1L << 56;

    private readonly List<long> _upper = [];
    private readonly List<Row> _rows = [];

    public int Decisions { get; private set; }

    public IReadOnlyList<long> Upper => _upper;

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>A decision; all are added before anything that follows from them.</summary>
    public int AddDecision()
    {
        Decisions++;
        return Add(1);
    }

    /// <summary>A value from zero to <paramref name="upper"/>, included.</summary>
    public int Add(long upper)
    {
        _upper.Add(upper);
        return _upper.Count - 1;
    }

    /// <summary>The terms must add up to the need; one that is met whatever the values are is left out.</summary>
    /// <exception cref="OverflowException">The figures are too large, or too fine for their size, to be counted in whole numbers.</exception>
    public void Require(IEnumerable<Term> terms, long need)
    {
        var merged = terms.GroupBy(term => term.Variable)
            .Select(same => new Term(same.Key, same.Sum(term => term.Factor)))
            .Where(term => term.Factor != 0).OrderBy(term => term.Variable).ToArray();
        var reach = merged.Aggregate(Math.Abs(need), (sum, term) => checked(sum + (Math.Abs(term.Factor) * _upper[term.Variable])));
        if (reach > Largest)
        {
            throw new OverflowException($"A sum of {reach} is beyond what can be planned with.");
        }

        var taken = merged.Sum(term => Math.Max(0, -term.Factor * _upper[term.Variable]));
        if (-taken < need)
        {
            _rows.Add(Row.InLowestTerms(merged, need, taken));
        }
    }

    /// <summary>The same program with one more row.</summary>
    public IntegerProgram With(IEnumerable<Term> terms, long need)
    {
        var program = new IntegerProgram { Decisions = Decisions };
        program._upper.AddRange(_upper);
        program._rows.AddRange(_rows);
        program.Require(terms, need);
        return program;
    }
}

/// <summary>A value so many times.</summary>
internal readonly record struct Term(int Variable, long Factor);

/// <summary>Terms that must add up to a need, included.</summary>
internal sealed record Row(Term[] Terms, long Need)
{
    /// <summary>
    /// No term need give more than the need with all that others may take away; and whole multiples of a factor all terms share reach only its
    /// next multiple. Both leave the same whole-number answers and fewer fractional ones.
    /// </summary>
    /// <param name="terms">The terms, each of another value.</param>
    /// <param name="need">What they must add up to.</param>
    /// <param name="taken">The most that terms can take away.</param>
    public static Row InLowestTerms(Term[] terms, long need, long taken)
    {
        var capped = Array.ConvertAll(terms, term => term with { Factor = Math.Min(term.Factor, need + taken) });
        var shared = Divisor.Of(capped.Select(term => term.Factor));
        return new Row(Array.ConvertAll(capped, term => term with { Factor = term.Factor / shared }), Divisor.Ceiling(need, shared));
    }
}
