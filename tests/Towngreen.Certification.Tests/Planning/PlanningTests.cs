using static Towngreen.Certification.Tests.Sample;
using static Towngreen.Certification.Tests.Planning.PlanTelling;

namespace Towngreen.Certification.Tests.Planning;

public class PlanningTests
{
    private static readonly EvidenceField Target = Field("target", EvidenceType.Action);

    [Fact]
    public void Find_GoalReached_HasNothingToDo()
    {
        var plan = Plan([Action("parks")], new ActionEarned("parks"), Claim("parks"));

        Assert.Equal("Reached 0:", Told(plan));
        Assert.Equal(10, plan.Afterwards!.Points.Value);
    }

    [Fact]
    public void Find_MandatoryAction_IsPlannedBeforeCheaperOnes()
    {
        var plan = Plan([Action("parks"), Action("trees", "1", Credit("main", 30))], new All([new ActionEarned("trees"), new MinimumPoints(Pts(30))]));

        Assert.Equal("Optimal 30: trees/main", Told(plan));
        Assert.Equal("level", plan.Afterwards!.HighestLevel);
    }

    [Fact]
    public void Find_OneNamedCredit_IsNotAnotherOfTheSameAction() =>
        Assert.Equal("Optimal 30: trees/plant", Told(Plan([Action("trees", "1", Credit("map"), Credit("plant", 30))], new ActionEarned("trees", "plant"))));

    [Fact]
    public void Find_Points_TakesWhatAddsUpMostClosely()
    {
        var actions = Actions(("a", 30), ("b", 40), ("c", 25), ("d", 20));

        Assert.Equal("Optimal 50: d/main a/main", Told(Plan(actions, new MinimumPoints(Pts(50)))));
    }

    [Theory]
    [InlineData(1, "Optimal 10: a/main")]
    [InlineData(2, "Optimal 25: a/main c/main")]
    [InlineData(3, "Optimal 45: a/main c/main d/main")]
    public void Find_EnoughActionsInACategory_AreTheCheapestOfDifferentActions(int actions, string expected) => Assert.Equal(expected, Told(Plan(
        [Action("a", "1", Credit(), Credit("more", 5) with { Requires = [new("a", "main")] }), Action("b", "2", Credit("main", 1)), Action("c", "1", Credit("main", 15)), Action("d", "1", Credit("main", 20))],
        new MinimumActions(actions, Scope.OfCategory("1")))));

    [Fact]
    public void Find_ActionsWorthEnough_MayTakeSeveralCreditsOfOne()
    {
        var action = Action("trees", "1", Credit("map", 5), Credit("plant", 6), Credit("care", 7));

        var plan = Plan([action, Action("parks", "1", Credit("main", 14))], new MinimumActions(1, Scope.Everything, Pts(12)));

        Assert.Equal("Optimal 12: trees/map trees/care", Told(plan));
        Assert.Equal("Optimal 5: trees/map", Told(Plan([action], new MinimumActions(1, Scope.Everything, Pts(12)), Claim("trees", "care"))));
    }

    [Fact]
    public void Find_NamedMembersAmongEnoughActions_AreAllPlanned() => Assert.Equal("Optimal 40: c/main a/main", Told(Plan(
        Actions(("a", 30), ("b", 20), ("c", 10)), new MinimumActions(2, Scope.Everything) { Including = ["a"] })));

    [Fact]
    public void Find_CategoriesAndGroups_TakesTheCheapestOfThem()
    {
        ValueList<ActionDefinition> actions =
        [
            Action("a", "1", Credit("main", 30)) with { Tags = ["x"] }, Action("b", "2", Credit("main", 20)) with { Tags = ["y"] }, Action("c", "3") with { Tags = ["x"] },
        ];

        Assert.Equal("Optimal 30: b/main c/main", Told(Plan(actions, new DistinctCategories(2, []))));
        Assert.Equal("Optimal 10: c/main", Told(Plan(actions, new DistinctGroups(1, ["x", "y"]))));
        Assert.Equal("Optimal 60: a/main b/main c/main", Told(Plan(actions, new EachCategory(["1", "2", "3"]))));
    }

    [Fact]
    public void Find_EitherOr_TakesTheCheaperSide()
    {
        var either = new Any([new All([new ActionEarned("a"), new ActionEarned("b")]), new All([new ActionEarned("c"), new NotOffered()]), new ActionEarned("d")]);

        Assert.Equal("Optimal 25: a/main b/main", Told(Plan(Actions(("a", 10), ("b", 15), ("c", 5), ("d", 30)), either)));
    }

    [Fact]
    public void Find_SomeOfSeveral_TakesTheCheapestOfThem()
    {
        var some = new AtLeast(2, [new ActionEarned("a"), new Any([new ActionEarned("b"), new MinimumPoints(Pts(50))]), new ActionEarned("c")]);

        Assert.Equal("Optimal 25: a/main b/main", Told(Plan(Actions(("a", 10), ("b", 15), ("c", 20)), some)));
    }

    [Fact]
    public void Find_Share_CountsWhatApplies()
    {
        var edition = Edition(Actions(("a", 10), ("b", 15), ("c", 25)), new PercentOfApplicable(50, Scope.Everything));
        var claims = new Claims([], notApplicable: [new("c", "No shore")]);

        Assert.Equal("Optimal 25: a/main b/main", Told(Find(edition, new("level"))).Replace("c/main", "a/main b/main"));
        Assert.Equal("Optimal 15: b/main", Told(Find(edition, new("level"), claims)));
    }

    [Fact]
    public void Find_LowerLevelsAndDesignations_AreReachedToo()
    {
        var edition = Edition(
            Actions(("a", 10), ("b", 20), ("c", 5)),
            [new("bronze", "Bronze", new ActionEarned("a")), new("silver", "Silver", new All([new HasLevel("bronze"), new HasDesignation("green")]))],
            [new("green", "Green", new ActionEarned("b"))]);

        Assert.Equal("Optimal 30: a/main b/main", Told(Find(edition, new("silver"))));
        Assert.Equal("Optimal 20: b/main", Told(Find(edition, new("green"))));
        Assert.Throws<ArgumentException>(() => Find(edition, new("platinum")));
    }

    [Fact]
    public void Find_ByClass_PlansWhatTheClassIsAsked()
    {
        var size = new FactDefinition { Id = "size", Type = FactType.Choice, Label = "Size", Options = [new("A", "Large"), new("B", "Small")] };
        var byClass = new ByClass("size", [new("A", new ActionEarned("a")), new("B", new ActionEarned("b"))]);
        var edition = new Edition(Parts(Actions(("a", 10), ("b", 20)), [new("level", "Level", byClass)]) with { Facts = [size] });

        Assert.Equal("Optimal 20: b/main", Told(Find(edition, new("level"), new Claims([], facts: [new("size", null, new ChoiceValue("B"))]))));
        Assert.Equal([FindingCodes.ClassUnknown], Find(edition, new("level")).Missing.Select(finding => finding.Code));
    }

    [Fact]
    public void Find_OutOfReach_NamesWhatStandsInTheWayAndNothingElse()
    {
        var goal = new All([new MinimumPoints(Pts(20)), new AtLeast(2, [new HoldsLevel("level"), new ActionEarned("b"), new NotOffered()])]);

        var plan = Plan(Actions(("a", 10), ("b", 20)), goal);

        Assert.Equal("OutOfReach 0:", Told(plan));
        Assert.Equal([FindingCodes.LevelHeld, FindingCodes.LevelNotOffered], plan.Missing.Select(finding => finding.Code));
        Assert.Null(plan.Afterwards);
    }

    [Fact]
    public void Find_Toolkits_NameOtherActionsTheTownAlreadyDoes()
    {
        var toolkit = Credit("apply") with { Points = new PointsPerEntry(Pts(10), Pts(20)), Evidence = [Target], MaxEntries = 4, Criteria = [new DistinctEntries("target")] };
        var edition = Edition(
            [Action("toolkit", "1", toolkit), Action("a"), Action("b"), Action("c"), Action("d")], new All([new DistinctTargets("toolkit", "apply", "target", 3), new ActionEarned("c")]));
        var claim = Claim("toolkit", "apply") with { Entries = [Entry(("target", new ActionValue("a"))), Entry(("target", new ActionValue("lost")))] };

        var plan = Find(edition, new("level"), new Claims([claim]));

        Assert.Equal("Optimal 30: toolkit/apply(2 entries) c/main", Told(plan).Replace("c/main toolkit/apply(2 entries)", "toolkit/apply(2 entries) c/main"));
        Assert.Equal(["c", "b"], plan.Steps.Single(step => step.Claim.Action == "toolkit").Targets["target"]);
        Assert.Equal("Optimal 30: toolkit/apply(3 entries)", Told(Plan([.. edition.Actions], new DistinctTargets("toolkit", "apply", "target", 3))));
        Assert.Equal(PlanOutcome.OutOfReach, Plan([edition.Actions[0], Action("a")], new DistinctTargets("toolkit", "apply", "target", 2)).Outcome);
    }

    [Fact]
    public void Find_OtherTargets_AreCountedAsWell()
    {
        var choice = Field("kind", EvidenceType.Choice) with { Options = [new("x", "X"), new("y", "Y")] };
        var edition = Edition(
            [Action("a", "1", Credit() with { Evidence = [choice, Field("name", EvidenceType.Text)], MaxEntries = 3 })],
            new All([new DistinctTargets("a", "main", "kind", 2), new DistinctTargets("a", "main", "name", 3)]));

        var plan = Find(edition, new("level"));

        Assert.Equal("Optimal 30: a/main(3 entries)", Told(plan));
        Assert.Equal(["x", "y"], plan.Steps[0].Targets["kind"]);
        Assert.Equal(["kind"], plan.Steps[0].Targets.Keys);
    }

    [Fact]
    public void Find_PartOfItThere_PlansOnlyTheRest()
    {
        var trees = Action("trees", "1", Credit("map", 5), Credit("plant", 20));
        var goal = new All([new ActionEarned("trees"), new MinimumActions(2, Scope.Everything), new MinimumActions(1, Scope.Everything, Pts(5)), new MinimumPoints(Pts(15))]);

        Assert.Equal("Optimal 10: parks/main", Told(Plan([trees, Action("parks"), Action("paths", "1", Credit("main", 30))], goal, Claim("trees", "map"))));
    }
}
