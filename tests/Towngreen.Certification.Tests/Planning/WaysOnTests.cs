using static Towngreen.Certification.Tests.Sample;
using static Towngreen.Certification.Tests.Planning.PlanTelling;

namespace Towngreen.Certification.Tests.Planning;

public class WaysOnTests
{
    [Fact]
    public void Find_CapOfAnAction_EarnsNoMoreThere()
    {
        var capped = Action("a", "1", Credit("one"), Credit("two", 12), Credit("three", 7)) with { Cap = Pts(15) };
        ValueList<ActionDefinition> actions = [capped, Action("b", "2", Credit("main", 20))];

        Assert.Equal("Optimal 30: a/one b/main", Told(Plan(actions, new MinimumPoints(Pts(30)))));
        Assert.Equal("Optimal 37: a/three a/one b/main", Told(Plan(actions, new MinimumPoints(Pts(35)))));
        Assert.Equal(PlanOutcome.OutOfReach, Plan(actions, new MinimumPoints(Pts(36))).Outcome);
        Assert.Equal("Optimal 20: b/main", Told(Plan(actions, new MinimumPoints(Pts(35)), Claim("a", "one"), Claim("a", "two"), Claim("a", "three"))));
    }

    [Fact]
    public void Find_OnlyTheBestCreditEarns_TakesOne()
    {
        var best = Action("a", "1", Credit("one"), Credit("two", 25), Credit("three", 40)) with { BestCreditOnly = true, Cap = Pts(35) };
        ValueList<ActionDefinition> actions = [best, Action("b", "2", Credit("main", 20))];

        Assert.Equal("Optimal 25: a/two", Told(Plan(actions, new MinimumPoints(Pts(25)))));
        Assert.Equal("Optimal 30: a/one b/main", Told(Plan(actions, new MinimumPoints(Pts(30)))));
        Assert.Equal("Optimal 60: a/three b/main", Told(Plan(actions, new MinimumPoints(Pts(55)))));
        Assert.Equal("Optimal 40: a/three", Told(Plan(actions, new MinimumPoints(Pts(31)), Claim("a", "one"))));
        Assert.Equal(PlanOutcome.OutOfReach, Plan(actions, new MinimumPoints(Pts(56))).Outcome);
        Assert.Equal("Optimal 40: a/three", Told(Plan([best with { Cap = null }], new MinimumPoints(Pts(36)))));
    }

    [Fact]
    public void Find_Prerequisite_IsPlannedToo()
    {
        var asking = Action("b", "1", Credit("main", 30) with { Requires = [new("a")] });
        ValueList<ActionDefinition> actions = [Action("a", "2"), asking, Action("c", "3", Credit("main", 45))];

        var plan = Plan(actions, new MinimumPoints(Pts(30)));

        Assert.Equal("Optimal 40: b/main a/main", Told(plan));
        Assert.Equal([new ClaimRef("b", "main")], plan.Steps[1].OpensTheWayTo);
        Assert.Equal(["a/main"], plan.Easiest(3).Select(step => $"{step.Claim}"));
    }

    [Fact]
    public void Find_PrerequisiteEarnedBefore_IsNotPlanned()
    {
        var edition = Edition([Action("a"), Action("b", "1", Credit("main", 30) with { Requires = [new("a", "main")] })], new ActionEarned("b"));
        var history = new History(null, [new("a", "main", Lately)]);

        Assert.Equal("Optimal 30: b/main", Told(Find(edition, new("level"), new Claims([], history))));
    }

    [Fact]
    public void Find_ClaimThatOnlyLacksAPrerequisite_CostsNothing()
    {
        var edition = Edition([Action("a"), Action("b", "1", Credit("main", 30) with { Requires = [new("a")] }), Action("c", "1", Credit("main", 30))], new MinimumPoints(Pts(40)));

        var plan = Find(edition, new("level"), new Claims([Claim("b")]));

        Assert.Equal("Optimal 10: a/main", Told(plan));
        Assert.Equal([new ClaimRef("b", "main")], plan.Steps[0].OpensTheWayTo);
    }

    [Fact]
    public void Find_TierWithAPrerequisite_WaitsForIt()
    {
        var tiers = new TieredPoints("share", [new(10, Pts(10)), new(30, Pts(30)) { Requires = [new("b")] }]);
        var edition = Edition(
            [Action("a", "1", Credit() with { Points = tiers, Evidence = [Field("share", EvidenceType.Number)] }), Action("b", "2", Credit("main", 5))],
            new MinimumPoints(Pts(35)));
        var claim = Claim("a") with { Entries = [Entry(("share", new NumberValue(40)))] };

        Assert.Equal("Optimal 35: a/main(1 entry, share 30) b/main", Told(Find(edition, new("level"))));
        Assert.Equal("Optimal 5: b/main", Told(Find(edition, new("level"), new Claims([claim]))));
    }

    [Fact]
    public void Find_FirstTierWithAPrerequisite_StillCountsTheAction()
    {
        var tiers = new TieredPoints("share", [new(10, Pts(10)) { Requires = [new("b")] }]);
        var edition = Edition(
            [Action("a", "1", Credit() with { Points = tiers, Evidence = [Field("share", EvidenceType.Number)] }), Action("b", "2", Credit("main", 5))],
            new ActionEarned("a"));

        Assert.Equal("Optimal 10: a/main(1 entry, share 10)", Told(Find(edition, new("level"))));
    }

    [Theory]
    [InlineData(10, 5, "Optimal 10: a/main(1 entry, share 10)")]
    [InlineData(11, 5, "Optimal 30: a/main(1 entry, share 30)")]
    [InlineData(11, 12, "Optimal 20: a/main(share 30)")]
    [InlineData(31, 12, "OutOfReach 0:")]
    public void Find_Tiers_GrowToTheOneNeeded(int need, int share, string expected)
    {
        var tiers = new TieredPoints("share", [new(10, Pts(10)), new(30, Pts(30)), new(120, Pts(50))]);
        var field = Field("share", EvidenceType.Number) with { Maximum = 100 };
        var edition = Edition([Action("a", "1", Credit() with { Points = tiers, Evidence = [field] })], new MinimumPoints(Pts(need)));
        var claim = Claim("a") with { Entries = [Entry(("share", new NumberValue(share)))] };

        Assert.Equal(expected, Told(Find(edition, new("level"), new Claims([claim]))));
    }

    [Fact]
    public void Find_TiersWithAnEstimate_CostAnEntryEach()
    {
        var tiers = new TieredPoints("share", [new(10, Pts(10)), new(30, Pts(30))]);
        var credit = Credit() with { Points = tiers, Evidence = [Field("share", EvidenceType.Number)], Effort = 6 };

        Assert.Equal("Optimal 12: a/main(1 entry, share 30)", Told(Plan([Action("a", "1", credit)], new MinimumPoints(Pts(30)))));
    }

    [Theory]
    [InlineData(4, 0, null, "Optimal 4: a/main(1 entry, trees 20)")]
    [InlineData(5, 0, null, "Optimal 5: a/main(1 entry, trees 30)")]
    [InlineData(4, 15, null, "Optimal 2: a/main(trees 20)")]
    [InlineData(5, 99, null, "Reached 0:")]
    [InlineData(5, 0, 16, "Optimal 5: a/main(2 entries, trees 30)")]
    [InlineData(5, 0, 14, "OutOfReach 0:")]
    [InlineData(1, 0, 9, "OutOfReach 0:")]
    public void Find_Units_GrowByWholeOnes(int need, int trees, int? most, string expected)
    {
        var field = Field("trees", EvidenceType.Number) with { Maximum = most };
        var credit = Credit() with { Points = new PointsPerUnit("trees", Pts(2), 10, Pts(5)), Evidence = [field], MaxEntries = 2 };
        var edition = Edition([Action("a", "1", credit)], new MinimumPoints(Pts(need)));
        var claim = Claim("a") with { Entries = [Entry(("trees", new NumberValue(trees)))] };

        Assert.Equal(expected, Told(Find(edition, new("level"), new Claims([claim]))));
    }

    [Fact]
    public void Find_BestOfRules_TakesTheCheaperOne()
    {
        var rule = new BestOf([new PointsPerEntry(Pts(5), Pts(15)), new TieredPoints("share", [new(10, Pts(8)), new(30, Pts(20))])]);
        var credit = Credit() with { Points = rule, Evidence = [Field("share", EvidenceType.Number)], MaxEntries = 3 };
        ValueList<ActionDefinition> actions = [Action("a", "1", credit)];
        var claim = Claim("a") with { Entries = [Entry(("share", new NumberValue(12)))] };

        Assert.Equal("Optimal 5: a/main", Told(Plan(actions, new MinimumPoints(Pts(5)))));
        Assert.Equal("Optimal 8: a/main(1 entry, share 10)", Told(Plan(actions, new MinimumPoints(Pts(7)))));
        Assert.Equal("Optimal 10: a/main(2 entries)", Told(Plan(actions, new MinimumPoints(Pts(9)))));
        Assert.Equal("Optimal 20: a/main(1 entry, share 30)", Told(Plan(actions, new MinimumPoints(Pts(16)))));
        Assert.Equal("Optimal 2: a/main(1 entry)", Told(Plan(actions, new MinimumPoints(Pts(9)), claim)));
    }

    [Fact]
    public void Find_CapNobodyReaches_ChangesNothing() => Assert.Equal("Optimal 10: a/main", Told(Plan(
        [Action("a") with { Cap = Pts(15) }, Action("b", "1", Credit("main", 20) with { Requires = [new("a")] })], new MinimumPoints(Pts(30)), Claim("b"))));

    [Fact]
    public void Find_PrerequisiteAlreadyCounts_IsNotPlannedAgain() => Assert.Equal("Optimal 20: b/main", Told(Plan(
        [Action("a"), Action("b", "1", Credit("main", 20) with { Requires = [new("a")] })], new MinimumPoints(Pts(30)), Claim("a"))));
}
