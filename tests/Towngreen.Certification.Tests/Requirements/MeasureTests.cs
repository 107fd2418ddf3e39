using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class MeasureTests
{
    private static readonly Credit Judged = Credit() with { Criteria = [new JudgedByPerson("why", "Why?")] };

    private static readonly ValueList<ActionDefinition> Actions =
    [
        Action("trees", "1", Credit("plant"), Credit("map", 0)) with { Tags = ["climate"] },
        Action("parks", "1"),
        Action("paths", "2", Judged) with { Tags = ["climate"] },
    ];

    [Theory]
    [InlineData(29.9, FindingStatus.NeedsAPerson)]
    [InlineData(30.0, FindingStatus.NeedsAPerson)]
    [InlineData(30.1, FindingStatus.Unmet)]
    [InlineData(20.1, FindingStatus.NeedsAPerson)]
    [InlineData(20.0, FindingStatus.Met)]
    public void MinimumPoints_AtTheThreshold_IsReachedAndAsSureAsItsClaims(double need, FindingStatus status)
    {
        var finding = Claimed(new MinimumPoints(Pts((decimal)need)), Claim("trees", "plant"), Claim("parks"), Claim("paths"));

        Assert.Equal((status, 30m, (decimal)need), (finding.Status, finding.Have, finding.Need));
        Assert.Empty(finding.Facts);
    }

    [Fact]
    public void MinimumPoints_ByTagOrCategory_CountsAndCitesThoseAlone()
    {
        ValueList<Claim> all = [Claim("trees", "plant"), Claim("parks"), Claim("paths")];

        var tagged = Claimed(new MinimumPoints(Pts(20), Scope.OfTag("climate")), all);
        var categorized = Claimed(new MinimumPoints(Pts(20), Scope.OfCategory("1")), all);
        var both = Claimed(new MinimumPoints(Pts(20), new Scope { Tags = ["climate"], Categories = ["1"] }), all);

        Assert.Equal("20 [trees/plant, paths/main] {tags: [climate]}", Told(tagged));
        Assert.Equal("20 [trees/plant, parks/main] {categories: [1]}", Told(categorized));
        Assert.Equal("10 [trees/plant] {categories: [1], tags: [climate]}", Told(both));
    }

    [Fact]
    public void MinimumPoints_ClaimWorthNothing_IsNotCited() =>
        Assert.Empty(Claimed(new MinimumPoints(Pts(1)), Claim("trees", "map")).Claims);

    [Fact]
    public void MinimumPoints_PartlyApproved_AwaitsReviewAndCitesTheClaimed()
    {
        var edition = Edition(Actions, new MinimumPoints(Pts(20)));

        var finding = edition.Score(Claim("trees", "plant", ClaimStatus.Approved), Claim("parks")).AsApproved.Level();

        Assert.Equal((FindingStatus.AwaitingReview, "10 [trees/plant, parks/main] {}"), (finding.Status, Told(finding)));
    }

    [Fact]
    public void MinimumPoints_ReachedOnlyWithAPersonsYes_AwaitsReviewAsApproved()
    {
        var edition = Edition(Actions, new MinimumPoints(Pts(10)));

        Assert.Equal(FindingStatus.AwaitingReview, edition.Score(Claim("paths")).AsApproved.Level().Status);
        Assert.Equal(FindingStatus.Met, edition.Score(Claim("paths", status: ClaimStatus.Approved)).AsApproved.Level().Status);
    }

    [Fact]
    public void MinimumPoints_OutOfReachAsClaimed_CitesTheApprovedAlone()
    {
        var edition = Edition(Actions, new MinimumPoints(Pts(99)));

        var finding = edition.Score(Claim("trees", "plant", ClaimStatus.Approved), Claim("parks")).AsApproved.Level();

        Assert.Equal((FindingStatus.Unmet, "10 [trees/plant] {}"), (finding.Status, Told(finding)));
    }

    [Fact]
    public void CategoryActions_TwoCreditsOfOneAction_AreOneAction()
    {
        var one = Claimed(new MinimumActions(2, Scope.OfCategory("1")), Claim("trees", "plant"), Claim("trees", "map"), Claim("paths"));
        var two = Claimed(new MinimumActions(2, Scope.OfCategory("1")), Claim("trees", "map"), Claim("parks"));

        Assert.Equal((FindingStatus.Unmet, "1 [trees/plant, trees/map] {categories: [1]}"), (one.Status, Told(one)));
        Assert.Equal((FindingStatus.Met, "2 [trees/map, parks/main] {categories: [1]}"), (two.Status, Told(two)));
    }

    [Fact]
    public void EachCategory_OneLacking_NamesIt()
    {
        var edition = Edition([.. Actions, Action("bells", "3")], new EachCategory(["1", "2", "3"]));

        var finding = edition.Score(Claim("parks"), Claim("paths")).AsClaimed.Level();

        Assert.Equal((FindingCodes.CategoryEach, FindingStatus.Unmet, 2m, 3m), (finding.Code, finding.Status, finding.Have, finding.Need));
        Assert.Equal(["1 Met", "2 NeedsAPerson", "3 Unmet"], finding.Parts.Select(part => $"{((ValueList<string>)part.Facts["categories"])[0]} {part.Status}"));
    }

    [Fact]
    public void ActionEarned_AnyCreditOfIt_IsEnough()
    {
        var earned = Claimed(new ActionEarned("trees"), Claim("trees", "map"), Claim("parks"));

        Assert.Equal((FindingStatus.Met, "1 [trees/map] {action: trees}"), (earned.Status, Told(earned)));
        Assert.Equal(FindingStatus.Unmet, Claimed(new ActionEarned("trees"), Claim("parks")).Status);
    }

    [Fact]
    public void EveryActionOf_OneLacking_IsUnmet()
    {
        var finding = Claimed(new EveryActionOf("1"), Claim("parks"));

        Assert.Equal((FindingStatus.Unmet, "1 [parks/main] {category: 1}"), (finding.Status, Told(finding)));
        Assert.Equal(FindingStatus.Met, Claimed(new EveryActionOf("1"), Claim("parks"), Claim("trees", "map")).Status);
    }

    [Fact]
    public void HasDesignation_WithinAnother_ExplainsItself()
    {
        ValueList<Designation> designations =
        [
            new("climate", "Climate", new MinimumPoints(Pts(20), Scope.OfTag("climate"))),
            new("green", "Green", new All([new HasDesignation("climate"), new ActionEarned("parks")])),
        ];
        var edition = Edition(Actions, [new("gold", "Gold", new HasDesignation("green"))], designations);

        var card = edition.Score(Claim("trees", "plant"), Claim("paths"), Claim("parks"));

        var gold = card.AsClaimed.Level();
        Assert.Equal((FindingCodes.Designation, FindingStatus.NeedsAPerson, "green"), (gold.Code, gold.Status, gold.Facts["designation"]));
        Assert.Equal(card.AsClaimed.Designations[1].Finding, gold.Parts[0]);
    }

    [Theory]
    [InlineData("", 0, FindingStatus.Unmet)]
    [InlineData("trees", 1, FindingStatus.Unmet)]
    [InlineData("trees trees", 1, FindingStatus.Unmet)]
    [InlineData("trees toolkit", 1, FindingStatus.Unmet)]
    [InlineData("trees paths", 2, FindingStatus.Met)]
    [InlineData("trees paths parks", 3, FindingStatus.Met)]
    [InlineData("trees lost", 1, FindingStatus.Unmet)]
    public void DistinctTargets_OtherActions_AreCountedOnce(string targets, int have, FindingStatus status)
    {
        var toolkit = Credit("toolkit") with { Evidence = [Field("target", EvidenceType.Action)], MaxEntries = 4 };
        var edition = Edition([.. Actions, Action("toolkit", "3", toolkit)], new DistinctTargets("toolkit", "toolkit", "target", 2));
        var entries = targets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(target => Entry(("target", new ActionValue(target))));

        var finding = edition.Score(Claim("toolkit", "toolkit") with { Entries = [.. entries] }).AsClaimed.Level();

        Assert.Equal((status, have, 2m), (finding.Status, finding.Have, finding.Need));
        Assert.Equal(have > 0 ? 1 : 0, finding.Claims.Count);
        Assert.Equal(targets.Split(' ').Except(["", "toolkit", "lost"]), (ValueList<string>)finding.Facts["targets"]);
    }

    [Fact]
    public void DistinctTargets_NotClaimedOrLeftBlank_HasNone()
    {
        var toolkit = Credit("toolkit") with { Evidence = [Field("target", EvidenceType.Action) with { Required = false }] };
        var edition = Edition([.. Actions, Action("toolkit", "3", toolkit)], new DistinctTargets("toolkit", "toolkit", "target", 1));

        Assert.Equal(0, edition.Score().AsClaimed.Level().Have);
        Assert.Equal(0, edition.Score(Claim("toolkit", "toolkit")).AsClaimed.Level().Have);
    }

    private static Finding Claimed(Requirement requirement, params ValueList<Claim> claims) => Edition(Actions, requirement).Score(claims).AsClaimed.Level();

    private static string Told(Finding finding) => $"{finding.Have} {finding.Claims} {finding.Facts}";
}
