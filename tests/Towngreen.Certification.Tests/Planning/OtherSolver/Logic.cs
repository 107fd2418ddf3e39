using Google.OrTools.Sat;

namespace Towngreen.Certification.Tests.Planning.OtherSolver;

/// <summary>Statements about sums as values of a constraint model, each equivalent to what it states.</summary>
internal sealed class Logic(CpModel model)
{
    private const int Largest = 1_000_000;

    public CpModel Model => model;

    public BoolVar True() => AllOf([]);

    public BoolVar Is(bool holds) => holds ? True() : AnyOf([]);

    public BoolVar AtLeast(LinearExpr sum, long need)
    {
        var literal = model.NewBoolVar("");
        model.Add(sum >= need).OnlyEnforceIf(literal);
        model.Add(sum <= need - 1).OnlyEnforceIf(literal.Not());
        return literal;
    }

    public BoolVar AllOf(IEnumerable<BoolVar> literals) => AtLeastOf(literals.ToList(), all: true);

    public BoolVar AnyOf(IEnumerable<BoolVar> literals) => AtLeastOf(literals.ToList(), all: false);

    /// <summary>The sum where the literal holds, else zero.</summary>
    public IntVar If(BoolVar literal, LinearExpr sum)
    {
        var value = Value();
        model.Add(value == sum).OnlyEnforceIf(literal);
        model.Add(value == 0).OnlyEnforceIf(literal.Not());
        return value;
    }

    public IntVar Greatest(IEnumerable<LinearExpr> sums)
    {
        var value = Value();
        model.AddMaxEquality(value, sums.Append(LinearExpr.Constant(0)));
        return value;
    }

    public IntVar NoMoreThan(long most, LinearExpr sum)
    {
        var value = Value();
        model.AddMinEquality(value, [sum, LinearExpr.Constant(most)]);
        return value;
    }

    public static LinearExpr Sum(IEnumerable<LinearExpr> sums) => LinearExpr.Sum(sums.Append(LinearExpr.Constant(0)));

    private BoolVar AtLeastOf(List<BoolVar> literals, bool all) => AtLeast(Sum(literals), all ? literals.Count : 1);

    private IntVar Value() => model.NewIntVar(0, Largest, "");
}
