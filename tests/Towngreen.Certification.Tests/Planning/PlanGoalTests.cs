using static Towngreen.Certification.Tests.Sample;
using static Towngreen.Certification.Tests.Planning.PlanTelling;

namespace Towngreen.Certification.Tests.Planning;

public class PlanGoalTests
{
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
}
