using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class EditionFaultsTests
{
    private static readonly EvidenceField Text = Field("note", EvidenceType.Text);
    private static readonly EvidenceField Number = Field("share", EvidenceType.Number);
    private static readonly EvidenceField Format = Field("format", EvidenceType.Choice) with { Options = [new("live", "Live")] };

    public static TheoryData<string, ActionDefinition> FaultyActions() => new()
    {
        { "there is no category '9'", Action("act", "9") },
        { "there is no action 'lost'", Action() with { Complements = ["lost"] } },
        { "credit 'main' appears twice", Action("act", "1", Credit(), Credit()) },
        { "allows at least one entry", Action("act", "1", Credit() with { MaxEntries = 0 }) },
        { "evidence field 'note' appears twice", Action("act", "1", Credit() with { Evidence = [Text, Text] }) },
        { "'format' has no options", Action("act", "1", Credit() with { Evidence = [Format with { Options = [] }] }) },
        { "'format' 'live' appears twice", Action("act", "1", Credit() with { Evidence = [Format with { Options = [.. Format.Options, .. Format.Options] }] }) },
        { "field 'share' of a fitting type", Tiers(Text, new Tier(1, Pts(5))) },
        { "at least one step", Tiers(Number) },
        { "lowest first", Tiers(Number, new Tier(2, Pts(5)), new Tier(2, Pts(6))) },
        { "earns no less", Tiers(Number, new Tier(1, Pts(5)), new Tier(2, Pts(4))) },
        { "field 'format' of a fitting type", Criteria(Text, new AcceptedChoice("format", ["live"])) },
        { "'taped' is not an option", Criteria(Format, new AcceptedChoice("format", ["taped"])) },
        { "field 'note' of a fitting type", Criteria(Text, new MinimumNumber("note", 1)) },
        { "field 'note' of a fitting type", Criteria(Text, new ActiveWithin("note", 3)) },
        { "counts years from zero", Criteria(Field("on", EvidenceType.Date), new ActiveWithin("on", -1)) },
        { "field 'lost' of a fitting type", Criteria(Text, new DistinctEntries("lost")) },
        { "field 'lost' of a fitting type", Criteria(Text, new AnyEvidence(["lost", "lost"])) },
        { "needs two fields or more", Criteria(Text, new AnyEvidence(["lost"])) },
        { "a cap leaves something to earn", Action() with { Cap = Pts(0) } },
        { "effort counts hours from zero", Action("act", "1", Credit() with { Effort = -1 }) },
        { "there is no action 'lost'", Action("act", "1", Credit() with { Requires = [new("lost")] }) },
        { "there is no action 'lost'", Action("act", "1", Credit() with { Requires = [new("lost", "main")] }) },
        { "there is no credit 'act/lost'", Action("act", "1", Credit() with { Requires = [new("act", "lost")] }) },
        { "there is no credit 'act/lost'", Tiers(Number, new Tier(1, Pts(5)) { Requires = [new("act", "lost")] }) },
        { "below what one entry earns", Action("act", "1", Credit() with { Points = new PointsPerEntry(Pts(5), Pts(4)) }) },
        { "field 'lost' of a fitting type", Units("lost") },
        { "field 'note' of a fitting type", Units("note") },
        { "a unit is at least a millionth", Units(unit: 0) },
        { "a unit earns something", Units(each: 0) },
        { "below what one unit earns", Units(cap: 1) },
        { "two rules or more", Action("act", "1", Credit() with { Points = new BestOf([new FixedPoints(Pts(1))]) }) },
        { "field 'lost' of a fitting type", Action("act", "1", Credit() with { Points = new BestOf([new FixedPoints(Pts(1)), new PointsPerUnit("lost", Pts(1), 1, Pts(1))]) }) },
        { "'why' is asked twice", Criteria(Text, new JudgedByPerson("why", "Why?"), new JudgedByPerson("why", "Why else?")) },
        { "field 'note' of a fitting type", Criteria(Text, new Cohort("note", 3, [])) },
        { "at least one person", Criteria(Field("who", EvidenceType.People), new Cohort("who", 0, [])) },
        { "field 'series' of a fitting type", Criteria(Field("who", EvidenceType.People), new Cohort("who", 3, [], "series")) },
    };

    public static TheoryData<string, Requirement> FaultyRequirements() => new()
    {
        { "no action has the tag 'lost'", new MinimumPoints(Pts(1), Scope.OfTag("lost")) },
        { "there is no category '9'", new MinimumPoints(Pts(1), Scope.OfCategory("9")) },
        { "there is no category '9'", new MinimumPoints(Pts(1), new Scope { Outside = ["9"] }) },
        { "there is no action 'lost'", new MinimumPoints(Pts(1), new Scope { Actions = ["lost"] }) },
        { "no action is left to look at", new MinimumPoints(Pts(1), new Scope { Outside = ["1"] }) },
        { "there is no category '9'", new PercentOfApplicable(50, Scope.OfCategory("9")) },
        { "above 0 and at most 100", new PercentOfApplicable(0, Scope.Everything) },
        { "above 0 and at most 100", new PercentOfApplicable(100.5m, Scope.Everything) },
        { "counted from one", new MinimumActions(0, Scope.Everything) },
        { "must be worth something", new MinimumActions(1, Scope.Everything, Pts(0)) },
        { "there is no action 'lost'", new MinimumActions(1, Scope.Everything) { Including = ["lost"] } },
        { "'act' is not among the actions that count", new MinimumActions(1, Scope.OfCategory("2")) { Including = ["act"] } },
        { "there is no category '9'", new DistinctCategories(1, ["9"]) },
        { "fewer parts than must be met", new DistinctCategories(2, ["1"]) },
        { "at least one part", new DistinctCategories(0, ["1"]) },
        { "no action has the tag 'lost'", new DistinctGroups(1, ["lost"]) },
        { "fewer parts than must be met", new DistinctGroups(1, []) },
        { "there is no credit 'act/lost'", new ActionEarned("act", "lost") },
        { "there is no level 'lost' before it", new HasLevel("lost") },
        { "there is no level 'level' before it", new HasLevel("level") },
        { "there is no level 'lost'", new HoldsLevel("lost") },
        { "there is no fact 'lost' of a fitting type", new ByClass("lost", [new("a", new NotOffered())]) },
        { "there is no fact 'council' of a fitting type", new ByClass("council", [new("yes", new NotOffered()), new("no", new NotOffered())]) },
        { "not one requirement for each option of 'size'", new ByClass("size", [new("a", new NotOffered())]) },
        { "not one requirement for each option of 'size'", new ByClass("size", [new("a", new NotOffered()), new("b", new NotOffered()), new("c", new NotOffered())]) },
        { "there is no action 'lost'", new ByClass("size", [new("a", new NotOffered()), new("b", new ActionEarned("lost"))]) },
        { "there is no fact 'lost' of a fitting type", new FactAccepted("lost", ["yes"]) },
        { "there is no fact 'share' of a fitting type", new FactAccepted("share", ["yes"]) },
        { "at least one answer is accepted", new FactAccepted("council", []) },
        { "'maybe' is not an answer to 'council'", new FactAccepted("council", ["maybe"]) },
        { "there is no fact 'size' of a fitting type", new FactWithin("size", 1, 2) },
        { "a least or a most is given", new FactWithin("share", null, null) },
        { "the least is not above the most", new FactWithin("share", 2, 1) },
        { "there is no fact or metric 'lost'", new FactsGiven(["lost"], 1, 1) },
        { "'once' has no yearly figures", new FactsGiven(["once"], 1, 1) },
        { "'size' has no yearly figures", new FactsGiven(["size"], 1, 1) },
        { "metric 'share' appears twice", new FactsGiven(["share", "share"], 1, 1) },
        { "metrics are counted from one", new FactsGiven(["share"], 0, 1) },
        { "fewer metrics than must be given", new FactsGiven(["share"], 2, 1) },
        { "years are counted from zero", new FactsGiven(["share"], 1, -1) },
        { "there is no fact 'lost' of a fitting type", new FactImproved("lost", Direction.Lower, 0, 1) },
        { "'once' has no figure for each year", new FactImproved("once", Direction.Lower, 0, 1) },
        { "from 0 to a million percent", new FactImproved("share", Direction.Lower, -1, 1) },
        { "from 0 to a million percent", new FactImproved("share", Direction.Lower, 1_000_001, 1) },
        { "years are counted from zero", new FactImproved("share", Direction.Lower, 0, -1) },
        { "there is no category '9'", new EachCategory(["1", "9"]) },
        { "at least one part", new EachCategory([]) },
        { "there is no category '9'", new MinimumActions(1, Scope.OfCategory("9")) },
        { "there is no action 'lost'", new ActionEarned("lost") },
        { "there is no category '9'", new EveryActionOf("9") },
        { "at least one part", new EveryActionOf("2") },
        { "there is no action 'lost'", new DistinctTargets("lost", "main", "note", 1) },
        { "there is no credit 'act/lost'", new DistinctTargets("act", "lost", "note", 1) },
        { "field 'lost' of a fitting type", new DistinctTargets("act", "main", "lost", 1) },
        { "there is no designation 'lost' before it", new HasDesignation("lost") },
        { "at least one part", new All([]) },
        { "fewer parts than must be met", new Any([]) },
        { "fewer parts than must be met", new AtLeast(2, [new ActionEarned("act")]) },
        { "at least one part", new AtLeast(0, [new ActionEarned("act")]) },
        { "there is no action 'lost'", new All([new Any([new AtLeast(1, [new ActionEarned("lost")])])]) },
    };

    [Theory]
    [MemberData(nameof(FaultyActions), DisableDiscoveryEnumeration = true)]
    public void New_FaultyAction_IsRefusedWithTheFault(string fault, ActionDefinition action) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => Edition([action])).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(FaultyRequirements), DisableDiscoveryEnumeration = true)]
    public void New_FaultyRequirement_IsRefusedWithTheFault(string fault, Requirement requirement)
    {
        var parts = Parts([Criteria(Text)], [new("level", "Level", requirement)]) with { Facts = Facts };

        var refused = Assert.Throws<ArgumentException>(() => new Edition(parts));

        Assert.StartsWith("level level: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(fault, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FaultyFacts), DisableDiscoveryEnumeration = true)]
    public void New_FaultyFact_IsRefusedWithTheFault(string fault, FactDefinition fact)
    {
        var refused = Assert.Throws<ArgumentException>(() => new Edition(Parts([Action()]) with { Facts = [.. Facts, fact] }));

        Assert.Contains(fault, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_FaultyHandIn_IsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => new Edition(Parts([Action()]) with { HandIn = new ActionEarned("lost") }));

        Assert.Equal("hand-in: there is no action 'lost'", refused.Message);
    }

    [Fact]
    public void New_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new Edition(null!));

    [Theory]
    [InlineData("a:a", "a")]
    [InlineData("a:a/main", "a")]
    [InlineData("a:b b:a", "a b")]
    [InlineData("a:b/main b:c c:a/main", "a b c")]
    [InlineData("a:b b:b c:", "a b")]
    [InlineData("a:b b:c c:", "")]
    [InlineData("a:b,b,c b:c c:", "")]
    [InlineData("a:c/main b:a,c c:", "")]
    public void New_PrerequisitesInACircle_AreRefused(string requires, string inCircle)
    {
        ValueList<ActionDefinition> actions = [.. requires.Split(' ').Select(Requiring)];

        var faults = Record.Exception(() => Edition(actions))?.Message.Split('\n') ?? [];

        Assert.Equal(inCircle.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => $"action {key}, credit main: what it requires goes in a circle"), faults);
    }

    [Fact]
    public void New_WholeActionAsPrerequisite_WaitsForAllItsCredits()
    {
        var both = Action("b", "1", Credit("one") with { Requires = [new("c")] }, Credit("two") with { Requires = [new("a")] });

        var refused = Assert.Throws<ArgumentException>(() => Edition([Requiring("a:b"), both, Action("c")]));

        Assert.Equal(
            ["action a, credit main: what it requires goes in a circle", "action b, credit two: what it requires goes in a circle"], refused.Message.Split('\n'));
    }

    [Fact]
    public void New_DesignationsInACircle_AreRefused()
    {
        ValueList<Designation> circle = [new("a", "A", new HasDesignation("b")), new("b", "B", new HasDesignation("a"))];

        var refused = Assert.Throws<ArgumentException>(() => Edition([Action()], designations: circle));

        Assert.Equal("designation a: there is no designation 'b' before it", refused.Message);
    }

    [Fact]
    public void New_SeveralFaults_NamesAllOfThem()
    {
        var twice = new Level("level", "Level", new ActionEarned("lost"));

        var refused = Assert.Throws<ArgumentException>(() => Edition([Action(), Action()], [twice, twice]));

        Assert.Equal(
            ["edition: action 'act' appears twice", "edition: level 'level' appears twice", "level level: there is no action 'lost'", "level level: there is no action 'lost'"],
            refused.Message.Split('\n'));
    }

    public static TheoryData<string, FactDefinition> FaultyFacts() => new()
    {
        { "edition: fact 'share' appears twice", Metric("share") },
        { "fact kind: the choice 'kind' has no options", Choice("kind") },
        { "fact kind: option of 'kind' 'a' appears twice", Choice("kind", "a", "a") },
        { "fact high: the least of 'high' is above the most", Metric("high", 2, 1) },
        { "fact part: the metric of 'part' has the name of a fact", Metric("part") with { Metric = "share" } },
    };

    private static ValueList<FactDefinition> Facts => [YesNo("council"), Choice("size", "a", "b"), Metric("share"), Metric("once") with { Yearly = false }];

    /// <summary>"a:b,c/main" is action a, whose credit requires action b and credit c/main.</summary>
    private static ActionDefinition Requiring(string text)
    {
        var (key, required) = text.Split(':') is [var before, var after] ? (before, after) : (text, "");
        var requires = required.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split('/')).Select(name => new Prerequisite(name[0], name.ElementAtOrDefault(1)));
        return Action(key, "1", Credit() with { Requires = [.. requires] });
    }

    private static ActionDefinition Units(string field = "share", decimal each = 2, decimal unit = 10, decimal cap = 20) =>
        Action("act", "1", Credit() with { Evidence = [Number, Text], Points = new PointsPerUnit(field, Pts(each), unit, Pts(cap)) });

    private static ActionDefinition Tiers(EvidenceField field, params ValueList<Tier> tiers) =>
        Action("act", "1", Credit() with { Evidence = [field], Points = new TieredPoints("share", tiers) });

    private static ActionDefinition Criteria(EvidenceField field, params ValueList<Criterion> criteria) =>
        Action("act", "1", Credit() with { Evidence = [field], Criteria = criteria });
}
