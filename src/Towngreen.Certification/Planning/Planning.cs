namespace Towngreen.Certification;

/// <summary>Finds the best way from where an application stands to a level or designation, and proves that it is.</summary>
public static class Planning
{
    /// <summary>
    /// The plan of least effort, or of fewest claims, by which everything claimed and planned reaches the goal, if all of it is approved. What
    /// the town already has costs nothing; facts, the level held and what does not apply stay as they are.
    /// </summary>
    /// <param name="edition">The rules.</param>
    /// <param name="claims">What is claimed, what the applicant says about itself, and what was earned before.</param>
    /// <param name="asOf">The day of hand-in, or today for a draft.</param>
    /// <param name="goal">Where to, and what to choose from.</param>
    /// <param name="limit">How long to look for a better plan.</param>
    /// <param name="cancelled">Ends the search with an exception.</param>
    /// <exception cref="ArgumentException">The edition has neither a level nor a designation with the goal's key.</exception>
    /// <exception cref="OverflowException">The edition's points are too large, or too fine for their size, to be counted in whole numbers.</exception>
    public static Plan Find(Edition edition, Claims claims, DateOnly asOf, PlanGoal goal, PlanLimit limit, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(limit);
        var requirement = RequirementOf(edition, goal.Target);
        var circumstances = Circumstances.Of(edition, claims, asOf);
        var foresight = new Foresight(circumstances, Scoring.Candidates(circumstances, claims));
        var finding = foresight.Today.Explain(requirement);
        return finding.IsReached
            ? new Plan(PlanOutcome.Reached, finding) { Afterwards = foresight.Today.Standing }
            : new Planner(foresight, requirement, goal).Find(limit, cancelled);
    }

    private static Requirement RequirementOf(Edition edition, string target) =>
        edition.Levels.FirstOrDefault(level => level.Key == target)?.Requirement
        ?? edition.Designations.FirstOrDefault(designation => designation.Key == target)?.Requirement
        ?? throw new ArgumentException($"There is no level or designation '{target}'.", nameof(target));
}
