using Towngreen.Certification;
using Towngreen.Certification.Tests.Oracle;

namespace Towngreen.Bench;

/// <summary>Whatever is compared must say the same, or the comparison is worth nothing.</summary>
internal static class SameAnswers
{
    /// <exception cref="InvalidOperationException">Two of the ways to score a town differ.</exception>
    public static void Confirm()
    {
        var towns = new SampleTowns(SustainableCt.Edition);
        foreach (var stage in Enum.GetValues<Stage>())
        {
            for (var town = 0; town < SustainableCt.Towns; town++)
            {
                Confirm(towns.Claims(town, stage), $"town {town}, {stage}");
            }
        }
    }

    private static void Confirm(Claims claims, string which)
    {
        var card = Scoring.Score(SustainableCt.Edition, claims, SustainableCt.AsOf);
        var naive = new NaiveScorecard(SustainableCt.Edition, claims, SustainableCt.AsOf);
        var engine = new HandWritten.Result(card.AsClaimed.Points.Value, card.AsClaimed.HighestLevel, card.AsApproved.Points.Value, card.AsApproved.HighestLevel);
        if (engine != HandWritten.Score(claims, SustainableCt.AsOf) || (engine.Claimed, engine.Approved) != (naive.AsClaimed.Points, naive.AsApproved.Points))
        {
            throw new InvalidOperationException($"{which} is scored differently.");
        }
    }
}
