using System.Collections.Concurrent;
using Towngreen.Certification.Tests.MadeUp;
using Towngreen.Certification.Tests.Planning.OtherSolver;

namespace Towngreen.Certification.Tests.Planning;

/// <summary>A thousand made-up programs, each asked of a general constraint solver too: the same cost every time.</summary>
public class OtherSolverTests
{
    private const int Programs = 1000;

    [Fact]
    public void Find_MadeUpPrograms_CostWhatAnotherSolverFinds()
    {
        var (differing, reached) = (new ConcurrentBag<string>(), 0);
        Parallel.For(0, Programs, number =>
        {
            var edition = MadeUpProgram.Of(number);
            var claims = MadeUpApplication.Of(edition, number);
            var goal = new PlanGoal($"level{number % 3}") { Objective = number % 2 == 0 ? PlanObjective.LeastEffort : PlanObjective.FewestCredits };

            var plan = Certification.Planning.Find(edition, claims, Sample.HandIn, goal, PlanLimit.Default, TestContext.Current.CancellationToken);

            if (OtherPlanner.Cheapest(edition, claims, goal) is var other && (Told(plan, goal) != other || plan.Gap != 0))
            {
                differing.Add($"Program {number}: {plan.Outcome} {Told(plan, goal)}, the other solver {other}");
            }

            Interlocked.Add(ref reached, plan.Steps.Count > 0 ? 1 : 0);
        });

        Assert.Empty(differing);
        Assert.InRange(reached, Programs / 4, Programs);
    }

    private static (decimal Cost, decimal Second)? Told(Plan plan, PlanGoal goal) =>
        plan.Outcome is PlanOutcome.OutOfReach ? null
        : goal.Objective is PlanObjective.LeastEffort ? (plan.Cost, plan.Steps.Count)
        : (plan.Cost, plan.Effort);
}
