using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.Paths;

/// <summary>The best way from where an application stands to a goal, under what the team said of its actions.</summary>
public sealed record TownPath(OpenApplication Open, string Target, PlanObjective Objective, IReadOnlyList<PathChoice> Choices, Plan Plan)
{
    public EditionPack Pack => Open.Scored.Pack;

    public string TargetTitle => Goals(Pack).First(goal => goal.Key == Target).Title;

    public IEnumerable<IGrouping<string, PlanStep>> ByCategory => Plan.Steps.GroupBy(step => Pack.Edition.ActionByKey(step.Claim.Action).Category);

    /// <summary>Whether hours the program estimated are part of the effort.</summary>
    public bool CountsHours => Plan.Steps.Any(step => step.IsEstimated);

    public IEnumerable<PathChoice> Of(PathChoiceKind kind) => Choices.Where(choice => choice.Kind == kind);

    public bool IsDecided(string action) => Choices.Any(choice => choice.ActionKey == action && choice.Kind is PathChoiceKind.Decided);

    /// <summary>Levels, lowest first, then designations.</summary>
    public static IEnumerable<(string Key, string Title)> Goals(EditionPack pack) =>
        pack.Edition.Levels.Select(level => (level.Key, level.Title)).Concat(pack.Edition.Designations.Select(designation => (designation.Key, designation.Title)));
}

/// <summary>Finds a town's path. Nothing is kept of it: it is found anew from the work as it stands.</summary>
public sealed class PathFinder(TowngreenDb db, ProgramClock clock)
{
    /// <param name="open">The application.</param>
    /// <param name="target">A level or designation; without it the lowest level not reached.</param>
    /// <param name="objective">What the path shall have least of.</param>
    /// <param name="cancel">Ends the search.</param>
    /// <returns>Nothing when the edition has no such goal.</returns>
    public async Task<TownPath?> FindAsync(OpenApplication open, string? target, PlanObjective objective, CancellationToken cancel)
    {
        var goal = string.IsNullOrEmpty(target) ? Next(open) : target;
        if (goal is null || TownPath.Goals(open.Scored.Pack).All(known => known.Key != goal))
        {
            return null;
        }

        var choices = await db.Set<PathChoice>().AsNoTracking().Where(choice => choice.ApplicationId == open.Application.Id).ToListAsync(cancel);
        var wanted = new PlanGoal(goal)
        {
            Objective = objective,
            Excluded = Picks(choices, PathChoiceKind.NotForUs),
            Decided = Picks(choices, PathChoiceKind.Decided),
        };
        var day = open.Application.ScoredOn(clock.Today);
        var plan = Planning.Find(open.Scored.Pack.Edition, open.Scored.Scored, day, wanted, PlanLimit.Default, cancel);
        return new TownPath(open, goal, objective, [.. choices.OrderBy(choice => Place(open, choice))], plan);
    }

    private static string? Next(OpenApplication open) =>
        LevelAhead.Of(open.Scored).Level?.Key ?? (open.Scored.Pack.Edition.Levels is [.., var highest] ? highest.Key : null);

    private static ValueList<Pick> Picks(List<PathChoice> choices, PathChoiceKind kind) =>
        [.. choices.Where(choice => choice.Kind == kind).Select(choice => new Pick(choice.ActionKey)).OrderBy(pick => pick.Action, StringComparer.Ordinal)];

    private static int Place(OpenApplication open, PathChoice choice) =>
        open.Scored.Pack.Edition.Actions.Select(action => action.Key).ToList().IndexOf(choice.ActionKey);
}
