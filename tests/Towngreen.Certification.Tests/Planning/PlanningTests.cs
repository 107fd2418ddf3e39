using static Towngreen.Certification.Tests.Sample;

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

    [Fact]
    public void Find_FewestCredits_TakesLargeOnesAndThenTheCheapest()
    {
        var actions = Actions(("a", 30), ("b", 10), ("c", 10), ("d", 10), ("e", 40));

        var plan = Find(Edition(actions, new MinimumPoints(Pts(30))), new("level") { Objective = PlanObjective.FewestCredits });

        Assert.Equal("Optimal 1: a/main", Told(plan));
        Assert.Equal(30, plan.Effort);
    }

    [Fact]
    public void Find_SameEffort_TakesFewerCredits() =>
        Assert.Equal("Optimal 30: d/main", Told(Plan(Actions(("a", 10), ("b", 10), ("c", 10), ("d", 30)), new MinimumPoints(Pts(30)))));

    [Fact]
    public void Find_Estimate_IsPreferredToPoints()
    {
        var actions = Actions(("quick", 20), ("slow", 20)).Select(action => action with { Credits = [action.Credits[0] with { Effort = action.Key == "quick" ? 1.5m : 40 }] });

        var plan = Plan([.. actions], new MinimumPoints(Pts(20)));

        Assert.Equal("Optimal 1.5: quick/main", Told(plan));
        Assert.True(plan.Steps[0].IsEstimated);
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
    public void Find_Excluded_GoesAnotherWay()
    {
        var edition = Edition([Action("a", "1", Credit("one", 10), Credit("two", 20)), Action("b", "2", Credit("main", 30))], new MinimumPoints(Pts(10)));

        Assert.Equal("Optimal 20: a/two", Told(Find(edition, new("level") { Excluded = [new("a", "one")] })));
        Assert.Equal("Optimal 30: b/main", Told(Find(edition, new("level") { Excluded = [new("a")] })));
        Assert.Equal(PlanOutcome.OutOfReach, Find(edition, new("level") { Excluded = [new("a"), new("b")] }).Outcome);
    }

    [Fact]
    public void Find_DeclinedOrNotApplicable_GoesAnotherWay()
    {
        var edition = Edition(Actions(("a", 10), ("b", 20), ("c", 30)), new MinimumPoints(Pts(10)));

        Assert.Equal("Optimal 30: c/main", Told(Find(edition, new("level"), new Claims([Claim("a", status: ClaimStatus.Declined)], notApplicable: [new("b", "No shore")]))));
    }

    [Fact]
    public void Find_Decided_IsInThePlanWhereItCanBe()
    {
        var edition = Edition(Actions(("a", 10), ("b", 20), ("c", 30)), new MinimumPoints(Pts(20)));

        var plan = Find(edition, new("level") { Decided = [new("a"), new("c", "main"), new("lost")] });

        Assert.Equal("Optimal 40: a/main c/main", Told(plan));
        Assert.Equal([new Pick("lost")], plan.NotPossible);
    }

    [Fact]
    public void Find_ClaimStarted_SaysWhyItDoesNotCountYet()
    {
        var plan = Plan([Action("a")], new ActionEarned("a"), Claim("a") with { CompletedOn = null });

        Assert.Equal("Optimal 10: a/main", Told(plan));
        Assert.Equal(PlanStepKind.Started, plan.Steps[0].Kind);
        Assert.Contains(plan.Steps[0].Started!.SelfAndParts(), finding => finding.Code == FindingCodes.WindowNoDate);
    }

    [Fact]
    public void Find_Steps_SayWhatTheyServeAndComeEasiestFirstByCategory()
    {
        ValueList<ActionDefinition> actions = [Action("a", "2", Credit("main", 30)), Action("b", "1", Credit("main", 20)), Action("c", "1")];

        var plan = Plan(actions, new All([new EachCategory(["1", "2"]), new MinimumPoints(Pts(60)), new ActionEarned("b")]));

        Assert.Equal("Optimal 60: c/main b/main a/main", Told(plan));
        Assert.Equal(
            ["actions.minimum {categories: [1]}, points.minimum {}", "actions.minimum {categories: [1]}, points.minimum {}, action.earned {action: b}", "actions.minimum {categories: [2]}, points.minimum {}"],
            plan.Steps.Select(step => string.Join(", ", step.Serves.Select(finding => $"{finding.Code} {finding.Facts}"))));
        Assert.Equal(["c", "b"], plan.Easiest(2).Select(step => step.Claim.Action));
    }

    [Fact]
    public void Find_FineFractions_AreExact()
    {
        var actions = Actions(("a", 0.1m), ("b", 0.2m), ("c", 0.35m));

        Assert.Equal("Optimal 0.3: a/main b/main", Told(Plan(actions, new MinimumPoints(Pts(0.3m)))));
        Assert.Equal("Optimal 0.35: c/main", Told(Plan(actions, new MinimumPoints(Pts(0.30001m)))));
    }

    [Fact]
    public void Find_WorthNothing_CostsNothingAndIsLeftOutWhereNotNeeded()
    {
        var actions = Actions(("a", 0), ("b", 0), ("c", 10));

        Assert.Equal("Optimal 0: a/main", Told(Plan(actions, new MinimumActions(1, Scope.Everything))));
        Assert.Equal("Optimal 0: a/main", Told(Plan([.. actions.Take(2)], new ActionEarned("a"))));
    }

    [Fact]
    public void Find_NodeLimit_SaysHowFarFromTheBestItMayBe()
    {
        var random = new Random(5);
        ValueList<ActionDefinition> actions =
        [
            .. Enumerable.Range(0, 60).Select(number => Action($"a{number:00}", $"{1 + (number % 3)}", Credit("main", random.Next(20, 99)) with { Effort = random.Next(200, 999) / 10m })),
        ];
        var edition = Edition(actions, new All([.. Enumerable.Range(1, 3).Select(category => new MinimumPoints(Pts(501), Scope.OfCategory($"{category}")))]));

        var quick = Planning(1);
        var best = Planning(PlanLimit.Default.Nodes);

        Assert.Equal((PlanOutcome.WithinGap, PlanOutcome.Optimal), (quick.Outcome, best.Outcome));
        Assert.InRange(best.Cost, quick.LowerBound, quick.Cost);
        Assert.True(quick.Gap > 0 && best.Gap == 0 && best.Nodes > quick.Nodes);

        Plan Planning(int nodes) => Certification.Planning.Find(edition, new Claims([]), HandIn, new("level"), new PlanLimit(nodes), TestContext.Current.CancellationToken);
    }

    private static ValueList<ActionDefinition> Actions(params (string Key, decimal Points)[] actions) =>
        [.. actions.Select(action => Action(action.Key, "1", Credit("main", action.Points)))];

    private static Plan Plan(ValueList<ActionDefinition> actions, Requirement requirement, params ValueList<Claim> claims) =>
        Find(Edition(actions, requirement), new("level"), new Claims(claims));

    private static Plan Find(Edition edition, PlanGoal goal, Claims? claims = null) =>
        Certification.Planning.Find(edition, claims ?? new Claims([]), HandIn, goal, PlanLimit.Default, TestContext.Current.CancellationToken);

    private static string Told(Plan plan) =>
        FormattableString.Invariant($"{plan.Outcome} {plan.Cost:0.##}:") + string.Concat(plan.Steps.Select(step => $" {step.Claim}{Details(step)}"));

    /// <summary>What is not simply one entry of a credit that allows one.</summary>
    private static string Details(PlanStep step)
    {
        var parts = new List<string>();
        if (step.Entries > 1 || (step.Entries == 1 && (step.Field is not null || step.Kind is PlanStepKind.Enlarged)))
        {
            parts.Add(step.Entries == 1 ? "1 entry" : $"{step.Entries} entries");
        }

        if (step.Field is not null)
        {
            parts.Add(FormattableString.Invariant($"{step.Field} {step.Amount:0.##}"));
        }

        return parts.Count == 0 ? "" : $"({string.Join(", ", parts)})";
    }
}
