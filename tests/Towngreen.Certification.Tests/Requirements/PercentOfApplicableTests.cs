using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class PercentOfApplicableTests
{
    /// <summary>40 points in category 1, 10 in category 2.</summary>
    private static readonly ValueList<ActionDefinition> Actions =
    [
        Action("trees", "1", Credit("plant"), Credit("map")) with { Cap = Pts(15) }, Action("parks", "1", Credit("main", 25)), Action("beach", "2"),
    ];

    [Theory]
    [InlineData(30.0, FindingStatus.Met)]
    [InlineData(30.01, FindingStatus.Unmet)]
    public void Percent_AtTheThreshold_IsReached(double percent, FindingStatus status)
    {
        var finding = Percent((decimal)percent, Scope.Everything).AsClaimed(new([Claim("trees", "plant"), Claim("trees", "map")]));

        Assert.Equal((FindingCodes.PointsPercent, status, 15m, (decimal)percent / 2), (finding.Code, finding.Status, finding.Have, finding.Need));
        Assert.Equal($"{{percent: {percent}, applicable: 50, not-applicable: []}}", finding.Facts.ToString());
        Assert.Equal(2, finding.Claims.Count);
    }

    /// <summary>The share may stand anywhere in what is asked, and in the hand-in's minimum.</summary>
    [Theory]
    [InlineData("trees", true, true)]
    [InlineData("beach", false, true)]
    [InlineData("parks", false, false)]
    public void AsksWhetherApplies_OnlyWhereAShareCoversTheAction_IsSo(string action, bool inALevel, bool withHandIn)
    {
        var inside = new All([new MinimumPoints(Pts(5)), new Any([new PercentOfApplicable(30, new Scope { Actions = ["trees"] })])]);
        var parts = Parts(Actions, [new Level("level", "Level", inside)]);
        var handIn = new Edition(parts with { HandIn = new PercentOfApplicable(5, Scope.OfCategory("2")) });

        Assert.Equal(inALevel, new Edition(parts).AsksWhetherApplies(handIn.ActionByKey(action)));
        Assert.Equal(withHandIn, handIn.AsksWhetherApplies(handIn.ActionByKey(action)));
    }

    [Fact]
    public void Percent_NotPursued_StaysInTheWhole() =>
        Assert.Equal(FindingStatus.Unmet, Percent(31, Scope.Everything).AsClaimed(new([Claim("trees", "plant"), Claim("trees", "map")])).Status);

    [Theory]
    [InlineData(ClaimStatus.Approved, FindingStatus.Met, FindingStatus.Met)]
    [InlineData(ClaimStatus.Claimed, FindingStatus.NeedsAPerson, FindingStatus.AwaitingReview)]
    [InlineData(ClaimStatus.Returned, FindingStatus.NeedsAPerson, FindingStatus.AwaitingReview)]
    [InlineData(ClaimStatus.Declined, FindingStatus.Unmet, FindingStatus.Unmet)]
    public void Percent_ReachedByADeclaration_IsAsSureAsTheDeclaration(ClaimStatus declared, FindingStatus asClaimed, FindingStatus asApproved)
    {
        var claims = new Claims([Claim("parks", status: ClaimStatus.Approved)], notApplicable: [new("beach", "No shore", declared)]);
        var edition = Percent(60, Scope.Everything);

        Assert.Equal((asClaimed, asApproved), (edition.AsClaimed(claims).Status, edition.AsApproved(claims).Status));
    }

    [Fact]
    public void Percent_Declared_IsTakenOutOfTheWholeAndNamed()
    {
        var claims = new Claims([Claim("parks")], notApplicable: [new("beach", "No shore"), new("lost", "Unknown")]);

        var finding = Percent(50, new Scope { Outside = ["3"] }).AsClaimed(claims);

        Assert.Equal((25m, 20m), (finding.Have, finding.Need));
        Assert.Equal("{outside: [3], percent: 50, applicable: 40, not-applicable: [beach]}", finding.Facts.ToString());
    }

    [Fact]
    public void Percent_NothingApplies_NeedsAPerson()
    {
        var claims = new Claims([], notApplicable: [new("beach", "No shore", ClaimStatus.Approved)]);
        var edition = Percent(50, Scope.OfCategory("2"));

        foreach (var finding in new[] { edition.AsClaimed(claims), edition.AsApproved(claims) })
        {
            Assert.Equal((FindingStatus.NeedsAPerson, (decimal?)null, (decimal?)null), (finding.Status, finding.Have, finding.Need));
            Assert.Equal("{categories: [2], percent: 50, applicable: 0, not-applicable: [beach]}", finding.Facts.ToString());
        }
    }

    [Fact]
    public void Percent_NothingAppliesAsClaimed_AwaitsReviewAsApproved() =>
        Assert.Equal(FindingStatus.AwaitingReview, Percent(50, Scope.OfCategory("2")).AsApproved(new([], notApplicable: [new("beach", "No shore")])).Status);

    [Theory]
    [InlineData(ClaimStatus.Approved, false)]
    [InlineData(ClaimStatus.Claimed, false)]
    [InlineData(ClaimStatus.Returned, false)]
    [InlineData(ClaimStatus.Declined, true)]
    public void Claim_OfAnActionDeclaredNotApplicable_DoesNotCount(ClaimStatus declared, bool counts)
    {
        var card = Scoring.Score(Edition(Actions), new Claims([Claim("beach")], notApplicable: [new("beach", "No shore", declared)]), HandIn);

        Assert.Equal(counts, card.Claims[0].Counts);
        Assert.Equal(!counts, card.Claims[0].Codes().Contains(FindingCodes.ClaimNotApplicable));
    }

    private static Edition Percent(decimal percent, Scope scope) => Edition([.. Actions, Action("none", "3", Credit("main", 0))], new PercentOfApplicable(percent, scope));
}
