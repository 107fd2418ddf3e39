using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class UnreachableTests
{
    private static readonly Credit Toolkit = Credit("apply") with { Evidence = [Field("target", EvidenceType.Action), Kind, Field("note", EvidenceType.Text)], MaxEntries = 3 };

    private static readonly ValueList<ActionDefinition> Actions =
    [
        Action("trees", "1", Credit("plant"), Credit("map")) with { Cap = Pts(15), Tags = ["land"] },
        Action("parks", "1", Credit("main", 5) with { Points = new PointsPerEntry(Pts(5), Pts(50)), MaxEntries = 2 }),
        Action("toolkit", "2", Toolkit),
    ];

    private static readonly ValueList<FactDefinition> Facts =
        [YesNo("council"), Choice("size", "a", "b"), Metric("share", 0, 100), Metric("balance", -10, 10), Metric("debt", -10, -5), Metric("trees"), Metric("gap", -10, 0), Metric("height", 5, 10)];

    private static EvidenceField Kind => Field("kind", EvidenceType.Choice) with { Options = [new("a", "A")] };

    public static TheoryData<bool, Requirement> Requirements() => new()
    {
        { true, new MinimumPoints(Pts(35)) },
        { false, new MinimumPoints(Pts(35.5m)) },
        { true, new MinimumPoints(Pts(15), Scope.OfTag("land")) },
        { false, new MinimumPoints(Pts(16), Scope.OfTag("land")) },
        { true, new PercentOfApplicable(100, Scope.Everything) },
        { true, new MinimumActions(2, Scope.OfCategory("1")) },
        { false, new MinimumActions(3, Scope.OfCategory("1")) },
        { true, new MinimumActions(1, Scope.Everything, Pts(15)) { Including = ["trees"] } },
        { false, new MinimumActions(2, Scope.Everything, Pts(15)) },
        { true, new EachCategory(["1", "2"]) },
        { false, new EachCategory(["1", "2"], 2) },
        { true, new DistinctCategories(1, [], 2) },
        { false, new DistinctCategories(2, [], 2) },
        { true, new DistinctGroups(1, ["land"]) },
        { true, new EveryActionOf("1") },
        { true, new ActionEarned("trees", "map") },
        { true, new DistinctTargets("toolkit", "apply", "target", 2) },
        { false, new DistinctTargets("toolkit", "apply", "target", 3) },
        { false, new DistinctTargets("toolkit", "apply", "kind", 2) },
        { true, new DistinctTargets("toolkit", "apply", "note", 3) },
        { false, new DistinctTargets("toolkit", "apply", "note", 4) },
        { true, new HasDesignation("never") },
        { true, new HasLevel("never") },
        { true, new HoldsLevel("never") },
        { true, new NotOffered() },
        { true, new FactAccepted("council", ["yes"]) },
        { true, new FactsGiven(["share", "balance"], 2, 1) },
        { true, new FactWithin("share", 100, null) },
        { false, new FactWithin("share", 101, null) },
        { true, new FactWithin("share", null, 0) },
        { false, new FactWithin("share", null, -1) },
        { true, new FactWithin("trees", 1000, null) },
        { true, new FactImproved("share", Direction.Lower, 100, 1) },
        { false, new FactImproved("share", Direction.Lower, 101, 1) },
        { true, new FactImproved("share", Direction.Higher, 500, 1) },
        { true, new FactImproved("balance", Direction.Lower, 500, 1) },
        { true, new FactImproved("balance", Direction.Higher, 500, 1) },
        { true, new FactImproved("debt", Direction.Higher, 50, 1) },
        { false, new FactImproved("debt", Direction.Higher, 51, 1) },
        { true, new FactImproved("debt", Direction.Lower, 100, 1) },
        { false, new FactImproved("debt", Direction.Lower, 101, 1) },
        { true, new FactImproved("gap", Direction.Lower, 500, 1) },
        { true, new FactImproved("gap", Direction.Higher, 100, 1) },
        { false, new FactImproved("gap", Direction.Higher, 101, 1) },
        { true, new FactImproved("height", Direction.Higher, 100, 1) },
        { false, new FactImproved("height", Direction.Higher, 101, 1) },
        { true, new FactImproved("height", Direction.Lower, 50, 1) },
        { false, new FactImproved("height", Direction.Lower, 51, 1) },
        { true, new FactImproved("trees", Direction.Lower, 500, 1) },
    };

    [Theory]
    [MemberData(nameof(Requirements), DisableDiscoveryEnumeration = true)]
    public void Unreachable_EachKind_IsReportedWhenItCanNeverBeMet(bool canBeMet, Requirement requirement) =>
        Assert.Equal(canBeMet ? [] : [requirement], Edition(requirement).Unreachable.Except([Never]));

    [Fact]
    public void Unreachable_WithinOthers_IsTheInnermostAlone()
    {
        Requirement[] dead = [new MinimumPoints(Pts(1000)), new MinimumPoints(Pts(2000)), new MinimumPoints(Pts(3000)), new MinimumPoints(Pts(4000))];
        var alive = new ActionEarned("trees");
        var requirement = new All([new Any([dead[0], alive]), new AtLeast(1, [alive, dead[1]]), new ByClass("size", [new("a", dead[2]), new("b", alive)])]);

        var edition = new Edition(Parts(Actions, [new("level", "Level", requirement)]) with { Facts = Facts, HandIn = dead[3] });

        Assert.Equal(dead, edition.Unreachable, ReferenceEqualityComparer.Instance);
    }

    private static MinimumPoints Never { get; } = new(Pts(999_999));

    private static Edition Edition(Requirement requirement) =>
        new(Parts(Actions, [new("never", "Never", Never), new("level", "Level", requirement)], [new("never", "Never", Never)]) with { Facts = Facts });
}
