using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class SharedPointsTests
{
    private static readonly ActionDefinition Trees = Action("trees", "1", Credit("map", 4), Credit("plant", 10), Credit("talk", 0), Credit("tend", 10));

    [Theory]
    [InlineData(14, "4 10 0 0", "tend")]
    [InlineData(13, "4 9 0 0", "plant tend")]
    [InlineData(4, "4 0 0 0", "plant tend")]
    [InlineData(3, "3 0 0 0", "map plant tend")]
    [InlineData(24, "4 10 0 10", "")]
    [InlineData(99, "4 10 0 10", "")]
    public void Cap_SeveralClaims_EarnInOrderUntilItIsReached(int cap, string points, string capped)
    {
        var card = Score(Trees with { Cap = Pts(cap) });

        Assert.Equal(points, string.Join(' ', card.Claims.Select(claim => claim.Points)));
        Assert.Equal(Pts(Math.Min(cap, 24)), card.AsClaimed.Points);
        Assert.Equal(capped, string.Join(' ', card.Claims.Where(claim => claim.Codes().Contains(FindingCodes.PointsCapped)).Select(claim => claim.Ref.Credit)));
    }

    [Fact]
    public void Cap_Reached_IsExplainedByTheClaimsBefore()
    {
        var capped = Score(Trees with { Cap = Pts(9) }).Find(new("trees", "plant"))!;

        var finding = capped.Find(FindingCodes.PointsCapped);
        Assert.Equal((FindingStatus.Met, 10m, "{action: trees, earned: 5}"), (finding.Status, finding.Have, finding.Facts.ToString()));
        Assert.Equal("[trees/map, trees/plant]", finding.Claims.ToString());
        Assert.Equal(finding.Claims, capped.Finding.Claims);
        Assert.True(capped.Counts);
    }

    [Fact]
    public void BestCreditOnly_SeveralClaims_OnlyTheFirstOfTheBestEarns()
    {
        var card = Score(Trees with { BestCreditOnly = true });

        Assert.Equal("0 10 0 0", string.Join(' ', card.Claims.Select(claim => claim.Points)));
        Assert.Equal(["map", "tend"], card.Claims.Where(claim => claim.Codes().Contains(FindingCodes.PointsOtherCreditBest)).Select(claim => claim.Ref.Credit));
        var finding = card.Find(new("trees", "tend"))!.Find(FindingCodes.PointsOtherCreditBest);
        Assert.Equal((FindingStatus.Met, 10m, "{action: trees, earned: 0}", "[trees/plant, trees/tend]"), (finding.Status, finding.Have, finding.Facts.ToString(), finding.Claims.ToString()));
    }

    [Fact]
    public void BestCreditOnly_WithACap_CapsTheBest()
    {
        var card = Score(Trees with { BestCreditOnly = true, Cap = Pts(6) });

        Assert.Equal("0 6 0 0", string.Join(' ', card.Claims.Select(claim => claim.Points)));
        Assert.Contains(FindingCodes.PointsCapped, card.Find(new("trees", "plant"))!.Codes());
    }

    [Fact]
    public void BestCreditOnly_BetterOneNotYetApproved_EarnsTheOtherAsApproved()
    {
        var edition = Edition([Trees with { BestCreditOnly = true }]);

        var card = edition.Score(Claim("trees", "map", ClaimStatus.Approved), Claim("trees", "plant"));

        Assert.Equal((Pts(10), Pts(4)), (card.AsClaimed.Points, card.AsApproved.Points));
        Assert.Equal((Pts(0), Pts(4)), (card.Claims[0].Points, card.Claims[0].ApprovedPoints));
    }

    [Fact]
    public void BestCreditOnly_BetterOneNotYetApproved_BothAreCited()
    {
        var edition = Edition([Trees with { BestCreditOnly = true }], new MinimumPoints(Pts(10)));

        var finding = edition.Score(Claim("trees", "map", ClaimStatus.Approved), Claim("trees", "plant")).AsApproved.Level();

        Assert.Equal((FindingStatus.AwaitingReview, 4m, "[trees/map, trees/plant]"), (finding.Status, finding.Have, finding.Claims.ToString()));
    }

    [Fact]
    public void BestCreditOnly_BetterOneNeedsAPerson_TheOneThatSettlesItIsCited()
    {
        var judged = Credit("plant", 10) with { Criteria = [new JudgedByPerson("alive", "Are they alive?")] };
        var edition = Edition([Action("trees", "1", Credit("map", 4), judged) with { BestCreditOnly = true }], new MinimumPoints(Pts(4)));

        var finding = edition.Score(Claim("trees", "map"), Claim("trees", "plant")).AsClaimed.Level();

        Assert.Equal((FindingStatus.Met, 10m, "[trees/map, trees/plant]"), (finding.Status, finding.Have, finding.Claims.ToString()));
    }

    [Fact]
    public void Maximum_EachLimit_Lowers()
    {
        Assert.Equal(Pts(24), Trees.Maximum);
        Assert.Equal(Pts(10), (Trees with { BestCreditOnly = true }).Maximum);
        Assert.Equal(Pts(15), (Trees with { Cap = Pts(15) }).Maximum);
        Assert.Equal(Pts(6), (Trees with { BestCreditOnly = true, Cap = Pts(6) }).Maximum);
        Assert.Equal(Pts(0), (Trees with { BestCreditOnly = true, Credits = [] }).Maximum);
    }

    private static Scorecard Score(ActionDefinition trees) => Edition([trees]).Score([.. trees.Credits.Select(credit => Claim("trees", credit.Id))]);
}
