using CsCheck;

namespace Towngreen.Certification.Tests.Planning.Solving;

/// <summary>A small whole-number program of the planner's shape, with costs, and what trying every answer finds.</summary>
internal sealed record RandomProgram(IntegerProgram Program, long[] Cost, Term[][] Terms, long[] Needs, int[] Derived)
{
    private const int Most = 10;

    public static readonly Gen<RandomProgram> Any =
        from decisions in Gen.Int[1, Most]
        from derived in Gen.Select(Gen.Long[1, 15], Gen.Long[1, 4], Gen.Long[0, 3], Gen.Long[0, 9].Array[Most]).Array[0, 3]
        from rows in Gen.Select(Gen.Long[0, 30], Gen.Long[0, 12].Array[Most + 3]).Array[1, 6]
        from choice in Gen.Int[0, Most]
        from after in Gen.Int[1, Most]
        from cost in Gen.Long[0, 9].Array[decisions]
        select Of(decisions, derived, rows, choice, after, cost);

    /// <summary>The least cost of any answer; nothing when there is none.</summary>
    public long? Cheapest() => Enumerable.Range(0, 1 << Program.Decisions)
        .Select(bits => Enumerable.Range(0, Program.Decisions).Select(place => (long)(bits >> place & 1)).ToArray())
        .Where(Answers).Min(decisions => (long?)decisions.Zip(Cost, (value, each) => value * each).Sum());

    private bool Answers(long[] decisions)
    {
        var values = new long[Program.Upper.Count];
        decisions.CopyTo(values, 0);
        foreach (var row in Derived)
        {
            var own = Terms[row].Single(term => term.Factor < 0);
            values[own.Variable] = Math.Min(Program.Upper[own.Variable], (Sum(row, values) - Needs[row]) / -own.Factor);
        }

        return Enumerable.Range(0, Terms.Length).All(row => Sum(row, values) >= Needs[row]);
    }

    private long Sum(int row, long[] values) => Terms[row].Sum(term => term.Factor * values[term.Variable]);

    private static RandomProgram Of(
        int decisions, (long Upper, long Factor, long Base, long[] Parts)[] derived, (long Need, long[] Factors)[] rows, int choice, int after, long[] cost)
    {
        var program = new IntegerProgram();
        var (terms, needs) = (new List<Term[]>(), new List<long>());
        for (var decision = 0; decision < decisions; decision++)
        {
            program.AddDecision();
        }

        foreach (var (upper, factor, constant, parts) in derived)
        {
            Add([.. Some(parts, decisions), new Term(program.Add(upper), -factor)], -constant);
        }

        foreach (var (need, factors) in rows)
        {
            Add([.. Some(factors, program.Upper.Count)], need);
        }

        Add([.. Enumerable.Range(0, Math.Min(choice, decisions)).Select(decision => new Term(decision, -1))], -1);
        Add(after < decisions ? [new Term(0, 1), new Term(after, -1)] : [], 0);
        return new RandomProgram(program, [.. cost, .. derived.Select(_ => 0L)], [.. terms], [.. needs], [.. Enumerable.Range(0, derived.Length)]);

        void Add(Term[] row, long need)
        {
            program.Require(row, need);
            terms.Add(row);
            needs.Add(need);
        }
    }

    /// <summary>Every third factor or so is left out, so that rows overlap only in part.</summary>
    private static IEnumerable<Term> Some(long[] factors, int values) =>
        factors.Take(values).Select((factor, place) => new Term(place, factor % 3 == 0 ? 0 : factor));
}
