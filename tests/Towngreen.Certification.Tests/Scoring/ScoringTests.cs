using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class ScoringTests
{
    private static readonly Edition Edition = Sample.Edition(
        [Action("trees", "1", Credit("plant"), Credit("map", 2.5m)), Action("paths", "2"), Action("books", "2") with { Credits = [Credit() with { Source = FigureSource.Illustrative }] }]);

    [Fact]
    public void Score_NothingClaimed_IsZeroEverywhere()
    {
        var card = Edition.Score();

        Assert.Equal(("2026", HandIn), (card.Edition, card.AsOf));
        Assert.Equal([new("1", Points.Zero), new("2", Points.Zero), new("3", Points.Zero)], card.AsClaimed.ByCategory);
        Assert.Empty(card.AsClaimed.ByAction);
        Assert.Null(card.AsClaimed.HighestLevel);
    }

    [Fact]
    public void Score_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Scoring.Score(null!, new Claims([]), HandIn));
        Assert.Throws<ArgumentNullException>(() => Scoring.Score(Edition, null!, HandIn));
        Assert.Throws<ArgumentNullException>(() => new Claims(null!));
    }

    [Fact]
    public void Score_SeveralCredits_AddsUpByCategoryAndAction()
    {
        var card = Edition.Score(Claim("paths"), Claim("trees", "map"), Claim("trees", "plant"));

        Assert.Equal(Pts(22.5m), card.AsClaimed.Points);
        Assert.Equal([new("1", Pts(12.5m)), new("2", Pts(10)), new("3", Points.Zero)], card.AsClaimed.ByCategory);
        Assert.Equal("{trees: 12.5, paths: 10}", card.AsClaimed.ByAction.ToString());
    }

    [Theory]
    [InlineData(ClaimStatus.Claimed, 10, 0)]
    [InlineData(ClaimStatus.Returned, 10, 0)]
    [InlineData(ClaimStatus.Approved, 10, 10)]
    [InlineData(ClaimStatus.Declined, 0, 0)]
    public void Score_EachStatus_CountsAsClaimedAndAsApproved(ClaimStatus status, int claimed, int approved)
    {
        var card = Edition.Score(Claim("paths", status: status));

        Assert.Equal((Pts(claimed), Pts(approved)), (card.AsClaimed.Points, card.AsApproved.Points));
        Assert.Equal((status, Pts(claimed), Pts(approved)), (card.Claims[0].Status, card.Claims[0].Points, card.Claims[0].ApprovedPoints));
    }

    [Fact]
    public void Score_DeclinedClaim_SaysSo() =>
        Assert.Equal(FindingCodes.ClaimDeclined, Edition.Score(Claim("paths", status: ClaimStatus.Declined)).Claims[0].Findings[0].Code);

    [Fact]
    public void Score_ApprovedClaimThatBreaksARule_StillDoesNotCount()
    {
        var card = Edition.Score(Claim("paths", status: ClaimStatus.Approved) with { CompletedOn = Day("2020-01-01") });

        Assert.Equal(Points.Zero, card.AsApproved.Points);
    }

    [Fact]
    public void Score_CreditTheEditionLacks_ComesLastAndDoesNotCount()
    {
        var card = Edition.Score(Claim("zoo"), Claim("lost"), Claim("paths", "lost"), Claim("paths"));

        Assert.Equal(["paths/main", "lost/main", "paths/lost", "zoo/main"], card.Claims.Select(claim => claim.Ref.ToString()));
        Assert.Equal([FindingCodes.Claim, FindingCodes.ClaimUnknownCredit], card.Find(new("lost", "main"))!.Codes());
        Assert.Null(card.Find(new("trees", "map")));
        Assert.Equal(Pts(10), card.AsClaimed.Points);
    }

    [Fact]
    public void UsesIllustrativeFigures_CountedCredit_IsTold()
    {
        Assert.False(Edition.Score(Claim("paths")).UsesIllustrativeFigures);
        Assert.False(Edition.Score(Claim("books") with { CompletedOn = null }).UsesIllustrativeFigures);
        Assert.True(Edition.Score(Claim("books")).UsesIllustrativeFigures);
    }

    [Fact]
    public void UsesIllustrativeFigures_LevelOrDesignation_IsTold()
    {
        var requirement = new MinimumPoints(Pts(1));

        Assert.True(Sample.Edition([Action()], [new("l", "L", requirement, FigureSource.Illustrative)]).Score().UsesIllustrativeFigures);
        Assert.True(Sample.Edition([Action()], designations: [new("d", "D", requirement, FigureSource.Illustrative)]).Score().UsesIllustrativeFigures);
        Assert.False(Sample.Edition([Action()], [new("l", "L", requirement)], [new("d", "D", requirement)]).Score().UsesIllustrativeFigures);
    }

    [Fact]
    public void HighestLevel_SeveralReached_IsTheLastOfThem()
    {
        ValueList<Level> levels = [new("low", "Low", new MinimumPoints(Pts(10))), new("mid", "Mid", new MinimumPoints(Pts(12))), new("high", "High", new MinimumPoints(Pts(99)))];
        var edition = Sample.Edition([Action("trees", "1", Credit("plant"), Credit("map", 2.5m))], levels);

        var card = edition.Score(Claim("trees", "plant", ClaimStatus.Approved), Claim("trees", "map"));

        Assert.Equal(("mid", "low"), (card.AsClaimed.HighestLevel, card.AsApproved.HighestLevel));
    }
}
