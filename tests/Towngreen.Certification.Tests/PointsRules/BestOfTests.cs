using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class BestOfTests
{
    private static readonly Credit Energy = Credit() with
    {
        Points = new BestOf([new TieredPoints("share", [new(10, Pts(4)), new(50, Pts(8))]), new PointsPerUnit("size", Pts(3), 10, Pts(9))]),
        Evidence = [Field("share", EvidenceType.Number) with { Required = false }, Field("size", EvidenceType.Number) with { Required = false }],
        MaxEntries = 2,
    };

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(9, 9, 0)]
    [InlineData(10, null, 4)]
    [InlineData(null, 10, 3)]
    [InlineData(10, 10, 4)]
    [InlineData(10, 20, 6)]
    [InlineData(50, 20, 8)]
    [InlineData(50, 30, 9)]
    public void BestOf_TwoRules_EarnsByTheBetter(int? share, int? size, int points)
    {
        var assessment = Assess(Energy, Claim() with { Entries = [Answered(share, size)] });

        Assert.Equal((Pts(points), points > 0), (assessment.Points, assessment.Counts));
        var asked = assessment.Find(FindingCodes.PointsBest);
        Assert.Equal(points > 0 ? FindingStatus.Met : FindingStatus.Unmet, asked.Status);
        Assert.Equal([FindingCodes.PointsFirstTier, FindingCodes.PointsFirstUnit], asked.Parts.Select(part => part.Code));
    }

    [Fact]
    public void BestOf_EntriesForDifferentRules_CountEachForItsOwn() =>
        Assert.Equal(Pts(6), Assess(Energy, Claim() with { Entries = [Answered(10, 9), Answered(null, 20)] }).Points);

    [Fact]
    public void BestOf_ARuleThatTakesAnyEntry_AsksNothing()
    {
        var either = Energy with { Points = new BestOf([new FixedPoints(Pts(1)), new TieredPoints("share", [new(10, Pts(4))])]) };

        var assessment = Assess(either, Claim() with { Entries = [Answered(9, null)] });

        Assert.Equal(Pts(1), assessment.Points);
        Assert.DoesNotContain(FindingCodes.PointsBest, assessment.Codes());
    }

    [Fact]
    public void Maximum_SeveralRules_IsTheLargest()
    {
        Assert.Equal((Pts(9), Pts(9)), (Energy.Points.Maximum, Energy.Maximum));

        var capped = Credit() with { Points = new BestOf([new PointsPerEntry(Pts(5), Pts(50)), new FixedPoints(Pts(7))]), MaxEntries = 2 };
        Assert.Equal((Pts(50), Pts(10)), (capped.Points.Maximum, capped.Maximum));
    }

    private static Entry Answered(int? share, int? size) => Entry(
        [.. new (string, int?)[] { ("share", share), ("size", size) }.Where(field => field.Item2 is not null).Select(field => (field.Item1, (EvidenceValue)new NumberValue(field.Item2!.Value)))]);
}
