using BenchmarkDotNet.Attributes;
using Towngreen.Certification;
using Towngreen.Certification.Tests.Oracle;

namespace Towngreen.Bench;

/// <summary>One application of 60 actions, beside other ways to the same points and levels.</summary>
public class ScorecardBenchmarks
{
    private Claims _claims = new([]);

    [ParamsAllValues]
    public Stage Stage { get; set; }

    [GlobalSetup]
    public void MakeClaims() => _claims = new SampleTowns(SustainableCt.Edition).Claims(town: 1, Stage);

    [Benchmark(Description = "scorecard")]
    public Scorecard Scorecard() => Scoring.Score(SustainableCt.Edition, _claims, SustainableCt.AsOf);

    [Benchmark(Description = "scorecard, every reason read")]
    public int Read() => EveryReason.Read(Scorecard());

    [Benchmark(Description = "points and levels written by hand")]
    public object ByHand() => HandWritten.Score(_claims, SustainableCt.AsOf);

    [Benchmark(Description = "naive scorecard of the tests")]
    public object Naive()
    {
        var card = new NaiveScorecard(SustainableCt.Edition, _claims, SustainableCt.AsOf);
        return (card.AsClaimed.Points, card.AsClaimed.Levels, card.AsClaimed.Designations, card.AsApproved.Points, card.AsApproved.Levels, card.AsApproved.Designations);
    }
}

/// <summary>Many applications on one core.</summary>
public class MunicipalityBenchmarks
{
    private Claims[] _program = [];

    [GlobalSetup]
    public void MakeClaims()
    {
        var towns = new SampleTowns(SustainableCt.Edition);
        _program = [.. Enumerable.Range(0, SustainableCt.Towns).Select(town => towns.Claims(town, Stage.InReview))];
    }

    /// <summary>Every town of the program, claims and scorecards kept.</summary>
    [Benchmark(Description = "scorecards of 169 towns")]
    public object Program() => Array.ConvertAll(_program, claims => Scoring.Score(SustainableCt.Edition, claims, SustainableCt.AsOf));

    /// <summary>Each scorecard dropped when the next one comes: the work of a whole country, in the memory of one town. The claims are those of the 169, again and again.</summary>
    [Benchmark(Description = "20,000 municipalities streamed")]
    public decimal Streamed()
    {
        var points = 0m;
        for (var town = 0; town < SustainableCt.Country; town++)
        {
            points += Scoring.Score(SustainableCt.Edition, _program[town % _program.Length], SustainableCt.AsOf).AsApproved.Points.Value;
        }

        return points;
    }
}

/// <summary>The best plan over the whole catalogue, proven.</summary>
public class PlanBenchmarks
{
    private Claims _claims = new([]);

    [Params("bronze", "silver", "gold")]
    public string Level { get; set; } = "";

    /// <summary>From nothing, or from half of what another town claims.</summary>
    [Params(false, true)]
    public bool HalfWay { get; set; }

    [GlobalSetup]
    public void MakeClaims()
    {
        var all = new SampleTowns(SustainableCt.Edition).Claims(town: 1, Stage.Draft).Items;
        _claims = new(HalfWay ? [.. all.Where((_, place) => place % 4 == 0)] : []);
    }

    [Benchmark(Description = "proven shortest path")]
    public object Plan() => Planning.Find(SustainableCt.Edition, _claims, SustainableCt.AsOf, new PlanGoal(Level), PlanLimit.Default);
}
