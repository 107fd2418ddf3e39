using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class PointsRuleTests
{
    private static readonly Credit Mentorship = Credit() with { Points = new PointsPerEntry(Pts(5), Pts(15)), MaxEntries = 5 };

    private static readonly Credit Renewables = Credit() with
    {
        Points = new TieredPoints("share", [new(10, Pts(10)), new(20, Pts(20)), new(50, Pts(50))]),
        Evidence = [Field("share", EvidenceType.Number)],
        MaxEntries = 2,
    };

    [Fact]
    public void Maximum_EachRule_IsTheMostItEarns()
    {
        Assert.Equal(Pts(10), Credit().Points.Maximum);
        Assert.Equal(Pts(15), Mentorship.Points.Maximum);
        Assert.Equal(Pts(50), Renewables.Points.Maximum);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 10)]
    public void FixedPoints_AnyEntries_EarnTheSame(int entries, int points) =>
        Assert.Equal(Pts(points), Assess(Credit() with { MaxEntries = 3 }, WithEntries(entries)).Points);

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(3, 15)]
    [InlineData(4, 15)]
    public void PointsPerEntry_MoreEntries_EarnUpToTheCap(int entries, int points) =>
        Assert.Equal(Pts(points), Assess(Mentorship, WithEntries(entries)).Points);

    [Fact]
    public void PointsPerEntry_Fractions_AreNeverRoundedUp() =>
        Assert.Equal(Pts(4.5m), Assess(Mentorship with { Points = new PointsPerEntry(Pts(1.5m), Pts(5)) }, WithEntries(3)).Points);

    [Theory]
    [InlineData("9.99", 0, FindingStatus.Unmet)]
    [InlineData("10", 10, FindingStatus.Met)]
    [InlineData("19.99", 10, FindingStatus.Met)]
    [InlineData("20", 20, FindingStatus.Met)]
    [InlineData("50", 50, FindingStatus.Met)]
    [InlineData("100", 50, FindingStatus.Met)]
    public void TieredPoints_NumberAtEdges_EarnsTheTierReached(string share, int points, FindingStatus status)
    {
        var number = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);

        var assessment = Assess(Renewables, Claim() with { Entries = [Entry(("share", new NumberValue(number)))] });

        var tier = assessment.Find(FindingCodes.PointsFirstTier);
        Assert.Equal((status, number, 10m), (tier.Status, tier.Have, tier.Need));
        Assert.Equal(Pts(points), assessment.Points);
        Assert.Equal(points > 0, assessment.Counts);
    }

    [Fact]
    public void TieredPoints_SeveralEntries_EarnByTheBest()
    {
        ValueList<Entry> entries = [Entry(("share", new NumberValue(22))), Entry(("share", new NumberValue(11)))];

        Assert.Equal(Pts(20), Assess(Renewables, Claim() with { Entries = entries }).Points);
    }

    [Fact]
    public void TieredPoints_NoNumber_DoesNotCount()
    {
        var optional = Renewables with { Evidence = [Field("share", EvidenceType.Number) with { Required = false }] };

        var tier = Assess(optional, Claim()).Find(FindingCodes.PointsFirstTier);

        Assert.Equal((FindingStatus.Unmet, (decimal?)null), (tier.Status, tier.Have));
    }

    private static Claim WithEntries(int count) => Claim() with { Entries = [.. Enumerable.Repeat(Entry(), count)] };
}
