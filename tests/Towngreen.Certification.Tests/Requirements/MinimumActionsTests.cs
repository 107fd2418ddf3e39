using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class MinimumActionsTests
{
    private static readonly Credit Judged = Credit("judged") with { Criteria = [new JudgedByPerson("why", "Why?")] };

    private static readonly ValueList<ActionDefinition> Actions =
    [
        Action("trees", "1", Credit("plant", 2), Credit("map", 1), Credit("talk", 0)), Action("parks", "1", Credit("main", 3)),
        Action("paths", "2", Judged), Action("books", "3"),
    ];

    [Fact]
    public void MinimumActions_SeveralCreditsOfOneAction_AreOneAction()
    {
        var finding = Claimed(new MinimumActions(2, Scope.Everything), Claim("trees", "map"), Claim("trees", "plant"));

        Assert.Equal("actions.minimum Unmet 1/2 [trees/plant, trees/map] {}", Told(finding));
    }

    [Fact]
    public void MinimumActions_ReachedByAClaimThatNeedsAPerson_NeedsAPerson()
    {
        Assert.Equal(FindingStatus.NeedsAPerson, Claimed(new MinimumActions(2, Scope.Everything), Claim("parks"), Claim("paths", "judged")).Status);
        Assert.Equal(FindingStatus.Met, Claimed(new MinimumActions(1, Scope.Everything), Claim("parks"), Claim("paths", "judged")).Status);
    }

    [Fact]
    public void MinimumActions_PartlyApproved_AwaitsReview()
    {
        var edition = Edition(Actions, new MinimumActions(2, new Scope { Outside = ["3"] }));

        var finding = edition.Score(Claim("parks", status: ClaimStatus.Approved), Claim("trees", "map"), Claim("books")).AsApproved.Level();

        Assert.Equal("actions.minimum AwaitingReview 1/2 [trees/map, parks/main] {outside: [3]}", Told(finding));
    }

    [Fact]
    public void MinimumActions_EachWorth_CountsOnlyActionsThatEarnedIt()
    {
        var finding = Claimed(
            new MinimumActions(2, Scope.OfCategory("1"), EachWorth: Pts(3)), Claim("trees", "plant"), Claim("trees", "map"), Claim("trees", "talk"), Claim("parks"));

        Assert.Equal("actions.minimum Met 2/2 [trees/plant, trees/map, parks/main] {categories: [1], each-worth: 3}", Told(finding));
        Assert.Equal(
            "actions.minimum Unmet 0/1 [] {each-worth: 3}",
            Told(Claimed(new MinimumActions(1, Scope.Everything, EachWorth: Pts(3)), Claim("trees", "plant"))));
    }

    [Theory]
    [InlineData("trees", FindingStatus.Unmet, 0)]
    [InlineData("parks trees", FindingStatus.Unmet, 1)]
    [InlineData("paths", FindingStatus.Unmet, 1)]
    [InlineData("paths trees", FindingStatus.NeedsAPerson, 2)]
    public void MinimumActions_Including_AsksTheNamedOnesToo(string claimed, FindingStatus status, int have)
    {
        var requirement = new MinimumActions(2, Scope.Everything) { Including = ["paths"] };
        ValueList<Claim> claims = [.. claimed.Split(' ').Select(key => Claim(key, Actions.First(action => action.Key == key).Credits[0].Id))];

        var finding = Claimed(requirement, claims);

        Assert.Equal((FindingCodes.ActionsIncluding, status, have, 2m), (finding.Code, finding.Status, finding.Have, finding.Need));
        Assert.Equal([FindingCodes.ActionsMinimum, FindingCodes.ActionEarned], finding.Parts.Select(part => part.Code));
        Assert.Equal(claims.Count, finding.Claims.Count);
    }

    [Theory]
    [InlineData("parks", FindingStatus.Unmet, 1)]
    [InlineData("parks books", FindingStatus.Met, 2)]
    [InlineData("parks paths", FindingStatus.NeedsAPerson, 2)]
    [InlineData("parks books paths", FindingStatus.Met, 3)]
    public void DistinctCategories_OfAll_AreCounted(string claimed, FindingStatus status, int have)
    {
        var finding = Claimed(new DistinctCategories(2, []), claimed);

        Assert.Equal((FindingCodes.CategoryDistinct, status, have, 2m), (finding.Code, finding.Status, finding.Have, finding.Need));
        Assert.Equal(3, finding.Parts.Count);
    }

    [Fact]
    public void DistinctCategories_OfSome_LookAtThoseAlone()
    {
        var finding = Claimed(new DistinctCategories(1, ["1", "3"], ActionsPerCategory: 2), "parks trees paths");

        Assert.Equal((FindingStatus.Met, 1m), (finding.Status, finding.Have));
        Assert.Equal(["[1] 2/2", "[3] 0/2"], finding.Parts.Select(part => $"{part.Facts["categories"]} {part.Have}/{part.Need}"));
    }

    [Fact]
    public void DistinctCategories_OfAll_AreExplainedInTheEditionsOrder()
    {
        var edition = Edition([Action("late", "3"), Action("early", "1")], new DistinctCategories(1, []));

        var finding = edition.Score().AsClaimed.Level();

        Assert.Equal(["[1]", "[3]"], finding.Parts.Select(part => part.Facts["categories"].ToString()));
    }

    [Fact]
    public void DistinctGroups_EachTag_IsAGroup()
    {
        ValueList<ActionDefinition> tagged = [.. Actions.Select(action => action with { Tags = action.Category == "1" ? ["land"] : ["land", "people"] })];
        var edition = Edition(tagged, new DistinctGroups(2, ["land", "people"], ActionsPerGroup: 2));

        var one = edition.Score(Claim("parks"), Claim("books")).AsClaimed.Level();
        var two = edition.Score(Claim("paths", "judged"), Claim("books", status: ClaimStatus.Approved)).AsClaimed.Level();

        Assert.Equal("group.distinct Unmet 1/2 [parks/main, books/main] {}", Told(one));
        Assert.Equal("group.distinct NeedsAPerson 2/2 [paths/judged, books/main] {}", Told(two));
        Assert.Equal(["[land]", "[people]"], one.Parts.Select(part => part.Facts["tags"].ToString()));
    }

    private static Finding Claimed(Requirement requirement, string keys) =>
        Claimed(requirement, [.. keys.Split(' ').Select(key => Claim(key, Actions.First(action => action.Key == key).Credits[0].Id))]);

    private static Finding Claimed(Requirement requirement, params ValueList<Claim> claims) => Edition(Actions, requirement).Score(claims).AsClaimed.Level();

    private static string Told(Finding finding) => $"{finding.Code} {finding.Status} {finding.Have}/{finding.Need} {finding.Claims} {finding.Facts}";
}
