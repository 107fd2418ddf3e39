using Towngreen.Certification.Tests.MadeUp;

namespace Towngreen.Certification.Tests.Planning;

/// <summary>What must hold of every plan, whoever wrote the program.</summary>
public class PlanProperties
{
    private const int Programs = 400;
    private const int Draws = 25;

    [Fact]
    public void Find_MadeUpPrograms_CostNoMoreThanAnyOtherWayThere()
    {
        var others = 0;
        for (var number = 0; number < Programs; number++)
        {
            var search = new Asked(number);
            var chance = new Chance(number);
            for (var draw = 0; draw < Draws; draw++)
            {
                if (search.AnyWayThere(chance) is { } cost)
                {
                    others++;
                    Assert.True(search.Plan.Outcome is not PlanOutcome.OutOfReach && search.Plan.Cost <= cost, $"Program {number}: {search.Plan.Outcome} {search.Plan.Cost}, though {cost} is enough.");
                }
            }
        }

        Assert.InRange(others, Programs * Draws / 4, Programs * Draws);
    }

    [Fact]
    public void Find_MadeUpPrograms_NeedEveryStep()
    {
        var steps = 0;
        for (var number = 0; number < Programs; number++)
        {
            var search = new Asked(number);
            var taken = search.Plan.Steps.Select(search.WayOf).ToList();
            steps += taken.Count;
            Assert.All(taken, left => Assert.False(search.IsReachedBy(taken.Where(way => way != left)), $"Program {number} does without {left.Place.Ref}."));
        }

        Assert.InRange(steps, Programs / 2, int.MaxValue);
    }

    /// <summary>A program, an application and a goal of a number, with the plan that was found.</summary>
    private sealed class Asked
    {
        private readonly Foresight _foresight;
        private readonly Requirement _requirement;
        private readonly PlanGoal _goal;
        private readonly List<Way> _ways;

        public Asked(int number)
        {
            var edition = MadeUpProgram.Of(number);
            var claims = MadeUpApplication.Of(edition, number);
            var circumstances = Circumstances.Of(edition, claims, Sample.HandIn);
            _goal = new($"level{number % 3}") { Objective = number % 2 == 0 ? PlanObjective.LeastEffort : PlanObjective.FewestCredits };
            _requirement = edition.Levels.First(level => level.Key == _goal.Target).Requirement;
            _foresight = new(circumstances, Scoring.Candidates(circumstances, claims));
            _ways = [.. _foresight.Ways(_ => true).Where(way => way.IsStep)];
            Plan = PlanTelling.Find(edition, _goal, claims);
        }

        public Plan Plan { get; }

        public bool IsReachedBy(IEnumerable<Way> ways) => _foresight.With(ways).Explain(_requirement).IsReached;

        public Way WayOf(PlanStep step) => _ways.First(way => way.Place.Ref == step.Claim && way.New == step.Entries && way.Gained == step.Gained
            && way.Cost == step.Effort && way.Rung.Shown?.Field == step.Field && way.Rung.Shown?.Total == step.Amount);

        /// <summary>What some other steps cost that lead there, without those they can do without; nothing when they lead elsewhere.</summary>
        public decimal? AnyWayThere(Chance chance)
        {
            List<Way> taken = [.. _ways.GroupBy(way => way.Place).Where(_ => !chance.In(5)).Select(ways => chance.In(2) ? ways.MaxBy(way => way.Gained)! : chance.OneOf(ways.ToList()))];
            if (!IsReachedBy(taken))
            {
                return null;
            }

            foreach (var way in taken.OrderBy(_ => chance.Among(0, int.MaxValue - 1)).ToList())
            {
                if (IsReachedBy(taken.Where(other => other != way)))
                {
                    taken.Remove(way);
                }
            }

            return _goal.Objective is PlanObjective.LeastEffort ? taken.Sum(way => way.Cost) : taken.Count;
        }
    }
}
