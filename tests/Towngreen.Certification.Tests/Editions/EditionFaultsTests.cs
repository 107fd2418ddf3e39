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
        { "'why' is asked twice", Criteria(Text, new JudgedByPerson("why", "Why?"), new JudgedByPerson("why", "Why else?")) },
        { "field 'note' of a fitting type", Criteria(Text, new Cohort("note", 3, [])) },
        { "at least one person", Criteria(Field("who", EvidenceType.People), new Cohort("who", 0, [])) },
        { "field 'series' of a fitting type", Criteria(Field("who", EvidenceType.People), new Cohort("who", 3, [], "series")) },
    };

    public static TheoryData<string, Requirement> FaultyRequirements() => new()
    {
        { "no action has the tag 'lost'", new MinimumPoints(Pts(1), Scope.OfTag("lost")) },
        { "there is no category '9'", new MinimumPoints(Pts(1), Scope.OfCategory("9")) },
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
        var refused = Assert.Throws<ArgumentException>(() => Edition([Criteria(Text)], requirement));

        Assert.StartsWith("level level: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(fault, refused.Message, StringComparison.Ordinal);
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

    private static ActionDefinition Tiers(EvidenceField field, params ValueList<Tier> tiers) =>
        Action("act", "1", Credit() with { Evidence = [field], Points = new TieredPoints("share", tiers) });

    private static ActionDefinition Criteria(EvidenceField field, params ValueList<Criterion> criteria) =>
        Action("act", "1", Credit() with { Evidence = [field], Criteria = criteria });
}
