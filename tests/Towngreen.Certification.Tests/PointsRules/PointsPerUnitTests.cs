using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class PointsPerUnitTests
{
    /// <summary>2 points for every 10, 7 at most.</summary>
    private static readonly Credit Solar = Credit() with
    {
        Points = new PointsPerUnit("size", Pts(2), 10, Pts(7)),
        Evidence = [Field("size", EvidenceType.Number) with { Required = false }],
        MaxEntries = 3,
    };

    [Theory]
    [InlineData("9.99", 0)]
    [InlineData("10", 2)]
    [InlineData("19.99", 2)]
    [InlineData("20", 4)]
    [InlineData("35", 6)]
    [InlineData("39.99", 6)]
    [InlineData("40", 7)]
    [InlineData("1000000000000000", 7)]
    [InlineData("15 15", 6)]
    [InlineData("15 14.99", 4)]
    [InlineData("15 9", 2)]
    [InlineData("15 15 15", 7)]
    public void PointsPerUnit_Amounts_AreAddedUpAndNeverRoundedUp(string sizes, int points) => Assert.Equal(Pts(points), Assess(Solar, Sized(sizes)).Points);

    [Fact]
    public void PointsPerUnit_LessThanOneUnit_DoesNotCount()
    {
        var assessment = Assess(Solar, Sized("9.99"));

        var asked = assessment.Find(FindingCodes.PointsFirstUnit);
        Assert.Equal((FindingStatus.Unmet, 9.99m, 10m, "{entry: 0, field: size}"), (asked.Status, asked.Have, asked.Need, asked.Facts.ToString()));
        Assert.False(assessment.Counts);
    }

    [Fact]
    public void PointsPerUnit_NoNumber_DoesNotCount()
    {
        var asked = Assess(Solar, Claim()).Find(FindingCodes.PointsFirstUnit);

        Assert.Equal((FindingStatus.Unmet, (decimal?)null), (asked.Status, asked.Have));
    }

    [Fact]
    public void PointsPerUnit_FractionsOfPoints_AreKept() =>
        Assert.Equal(Pts(1.5m), Assess(Solar with { Points = new PointsPerUnit("size", Pts(0.75m), 0.1m, Pts(100)) }, Sized("0.29")).Points);

    [Fact]
    public void PointsPerUnit_NumberBeyondAnyUse_IsOutOfRange() =>
        Assert.Contains(FindingCodes.EvidenceOutOfRange, Assess(Solar, Sized("1000000000000000.1")).Codes());

    private static Claim Sized(string sizes) => Claim() with
    {
        Entries = [.. sizes.Split(' ').Select(size => Entry(("size", new NumberValue(decimal.Parse(size, System.Globalization.CultureInfo.InvariantCulture)))))],
    };
}
