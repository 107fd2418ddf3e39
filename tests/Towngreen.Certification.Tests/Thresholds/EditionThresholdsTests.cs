using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public sealed class EditionThresholdsTests
{
    private static readonly FactDefinition Size = new() { Id = "size", Type = FactType.Choice, Label = "Size", Options = [new("a", "A"), new("b", "B")] };
    private static readonly FactDefinition Waste = new() { Id = "waste", Type = FactType.Number, Label = "Waste", Yearly = true };

    private static readonly Edition Full = Everything();

    [Fact]
    public void Thresholds_OfEveryKindOfRequirement_StandUnderTheirPaths() => Assert.Equal(
        """
        bronze/1 Points 20
        bronze/2 Actions 1
        bronze/3/1 Actions 1
        bronze/4 Parts 1
        bronze/4/1 Percent 50
        bronze/4/2 Points 10
        bronze/5 Categories 1
        bronze/5/actions Actions 1
        bronze/6 Groups 1
        bronze/6/actions Actions 1
        bronze/7 Targets 1
        bronze/8 Actions 2
        bronze/8/each-worth EachWorth 5
        bronze/9/a Points 30
        bronze/9/b Actions 1
        bronze/10/min LeastFigure 1
        bronze/10/max MostFigure 9
        bronze/11 Metrics 1
        bronze/11/within-years Years 2
        bronze/12 Improvement 10
        bronze/12/within-years Years 3
        bronze/13/max MostFigure 8
        silver Points 40
        green Points 5
        silver~designation Points 7
        """,
        string.Join('\n', Full.Thresholds().Select(threshold => $"{threshold.Path} {threshold.Kind} {threshold.Value}")));

    [Fact]
    public void With_NoValues_IsTheSameEdition() => Assert.Equal(Full.Parts, Full.With([]).Parts);

    [Fact]
    public void With_OtherValues_ChangesThoseAndNothingElse()
    {
        var changed = Full.Thresholds().ToDictionary(threshold => threshold.Path, Another);

        var edition = Full.With([.. changed]);

        Assert.Equal(changed.Values, edition.Thresholds().Select(threshold => threshold.Value));
        Assert.Equal(Full.Parts with { Levels = [], Designations = [] }, edition.Parts with { Levels = [], Designations = [] });
        Assert.Equal(Full.Parts, edition.With([.. Full.Thresholds().Select(threshold => KeyValuePair.Create(threshold.Path, threshold.Value))]).Parts);
    }

    [Fact]
    public void With_LowerPoints_LetsMoreReachTheLevel()
    {
        var edition = Edition([Action()], new MinimumPoints(Pts(20)));

        Assert.False(edition.Score(Claim()).AsClaimed.Level().IsReached);
        Assert.True(edition.With([new("level", 10)]).Score(Claim()).AsClaimed.Level().IsReached);
    }

    [Theory]
    [InlineData("bronze/99", 1)]
    [InlineData("bronze/1", -1)]
    [InlineData("bronze/2", 0)]
    [InlineData("bronze/2", 1.5)]
    [InlineData("bronze/4", 3)]
    [InlineData("bronze/4/1", 101)]
    [InlineData("bronze/4/1", 0)]
    [InlineData("bronze/5", 4)]
    [InlineData("bronze/6", 2)]
    [InlineData("bronze/8/each-worth", 0)]
    [InlineData("bronze/10/max", 0.5)]
    [InlineData("bronze/11", 2)]
    [InlineData("bronze/11/within-years", -1)]
    [InlineData("bronze/12", -1)]
    public void With_ValueThatCannotBe_IsRefusedByPath(string path, double value)
    {
        ValueMap<decimal> values = [new(path, (decimal)value)];

        Assert.Equal([path], Full.Refused(values));
        Assert.Throws<ArgumentException>(() => Full.With(values));
    }

    [Fact]
    public void With_LeastAboveTheMost_IsRefusedWhicheverOfTheTwoIsGiven()
    {
        Assert.Equal(["bronze/10/max"], Full.Refused([new("bronze/10/min", 10)]));
        Assert.Equal(["bronze/10/max"], Full.Refused([new("bronze/10/min", 5), new("bronze/10/max", 4)]));
        Assert.Equal([], Full.Refused([new("bronze/10/min", 10), new("bronze/10/max", 20)]));
    }

    [Fact]
    public void Owner_OfANestedThreshold_IsItsLevel() => Assert.Equal("bronze", Full.Thresholds()[6].Owner);

    private static decimal Another(Threshold threshold) => threshold.Allows(threshold.Value + 1) ? threshold.Value + 1 : threshold.Value;

    private static Edition Everything()
    {
        var toolkit = Credit("toolkit") with { Evidence = [Field("target", EvidenceType.Action)], MaxEntries = 3 };
        ValueList<ActionDefinition> actions = [Action("act", "1", toolkit) with { Tags = ["green"] }, Action("other", "2"), Action("third", "3")];
        All bronze = new(
        [
            new MinimumPoints(Pts(20)),
            new EachCategory(["1", "2"]),
            new Any([new EachCategory(["3"]), new ActionEarned("act")]),
            new AtLeast(1, [new PercentOfApplicable(50, Scope.Everything), new MinimumPoints(Pts(10), Scope.OfCategory("1"))]),
            new DistinctCategories(1, []),
            new DistinctGroups(1, ["green"]),
            new DistinctTargets("act", "toolkit", "target", 1),
            new MinimumActions(2, Scope.Everything, Pts(5)),
            new ByClass("size", [new("a", new MinimumPoints(Pts(30))), new("b", new MinimumActions(1, Scope.Everything))]),
            new FactWithin("waste", 1, 9),
            new FactsGiven(["waste"], 1, 2),
            new FactImproved("waste", Direction.Lower, 10, 3),
            new FactWithin("waste", null, 8),
        ]);
        return new Edition(Parts(
            actions,
            [new Level("bronze", "Bronze", bronze), new Level("silver", "Silver", new MinimumPoints(Pts(40)))],
            [new Designation("green", "Green", new MinimumPoints(Pts(5), Scope.OfTag("green"))), new Designation("silver", "Silver", new MinimumPoints(Pts(7)))]) with
        {
            Facts = [Size, Waste],
        });
    }
}
