using CsCheck;

namespace Towngreen.Certification.Tests.Planning.Solving;

public class DualSimplexTests
{
    [Theory]
    [InlineData(0, 2000)]
    [InlineData(2000, 0)]
    [InlineData(2000, 1)]
    public void Multipliers_FreshOrOutOfPatience_NeverProveTooMuch(int fresh, int patience) =>
        RandomProgram.Any.Sample(
            random =>
            {
                var relaxed = new DualSimplex(random.Program, random.Cost, fresh, patience);
                var bound = new LowerBound(random.Program, random.Cost);
                var domains = Domains.Of(random.Program);
                for (var again = 0; again < 2; again++)
                {
                    var seems = relaxed.Solve(domains);
                    bound.Price(domains, relaxed.Multipliers);

                    Assert.True(random.Cheapest() is not { } cheapest || (seems && bound.Value <= cheapest));
                }
            },
            iter: 500);

    [Fact]
    public void Solve_NothingSatisfiesTheRows_AddsUpToAContradiction()
    {
        var program = new IntegerProgram();
        var (first, second) = (program.AddDecision(), program.AddDecision());
        program.Require([new(first, 1), new(second, 1)], 1);
        program.Require([new(first, -1), new(second, -2)], -1);
        program.Require([new(first, -2), new(second, -1)], -1);
        var (relaxed, bound) = (new DualSimplex(program, [1, 1]), new LowerBound(program, [1, 1]));

        Assert.False(relaxed.Solve(Domains.Of(program)));
        Assert.True(bound.Contradicts(Domains.Of(program), relaxed.Multipliers));
    }
}
