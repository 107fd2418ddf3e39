using CsCheck;

namespace Towngreen.Certification.Tests.Planning.Solving;

public class SearchTests
{
    [Fact]
    public void Cheapest_AnySmallProgram_CostsWhatTryingEverythingFinds() =>
        RandomProgram.Any.Sample(
            random =>
            {
                var answer = Search.Cheapest(random.Program, random.Cost, null, int.MaxValue, TestContext.Current.CancellationToken);

                var cheapest = random.Cheapest();
                Assert.Equal((cheapest, cheapest), (answer?.Cost, answer?.Bound));
            },
            iter: 5000);

    [Fact]
    public void Cheapest_NodeLimit_BoundsWhatIsLeftOpen() =>
        RandomProgram.Any.Sample(
            random =>
            {
                if (Search.Cheapest(random.Program, random.Cost, null, 1, TestContext.Current.CancellationToken) is { } answer)
                {
                    Assert.InRange(random.Cheapest()!.Value, answer.Bound, answer.Cost);
                }
            },
            iter: 2000);

    [Fact]
    public void Cheapest_KnownAnswerIsBest_IsKept()
    {
        var program = Program(3, (Sum(1, 1, 1), 2));

        var answer = Search.Cheapest(program, [5, 5, 5], [0, 1, 1], int.MaxValue, TestContext.Current.CancellationToken)!;

        Assert.Equal([0, 1, 1], answer.Decisions);
        Assert.Equal((10, 10), (answer.Cost, answer.Bound));
    }

    [Fact]
    public void Cheapest_TwiceTheSame_IsTheSameAnswer()
    {
        var program = Program(12, (Sum(3, 5, 7, 3, 5, 7, 3, 5, 7, 3, 5, 7), 31));

        var answers = Enumerable.Range(0, 2).Select(_ => Search.Cheapest(program, [3, 5, 7, 3, 5, 7, 3, 5, 7, 3, 5, 7], null, int.MaxValue, TestContext.Current.CancellationToken)!).ToList();

        Assert.Equal(answers[0].Decisions, answers[1].Decisions);
        Assert.Equal((answers[0].Cost, answers[0].Nodes), (answers[1].Cost, answers[1].Nodes));
    }

    [Fact]
    public void Cheapest_Cancelled_Ends() =>
        Assert.Throws<OperationCanceledException>(() => Search.Cheapest(Program(1, (Sum(1), 1)), [1], null, int.MaxValue, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(1L << 55, 1L << 56)]
    public void Require_FiguresBeyondCounting_AreRefused(long factor, long need) =>
        Assert.Throws<OverflowException>(() => Program(2, (Sum(factor, factor), need)));

    private static Term[] Sum(params long[] factors) => [.. factors.Select((factor, place) => new Term(place, factor))];

    private static IntegerProgram Program(int decisions, params (Term[] Terms, long Need)[] rows)
    {
        var program = new IntegerProgram();
        for (var decision = 0; decision < decisions; decision++)
        {
            program.AddDecision();
        }

        foreach (var (terms, need) in rows)
        {
            program.Require(terms, need);
        }

        return program;
    }
}
