using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>How much there is of what a requirement counts, and how much it asks.</summary>
internal static class NaiveMeasure
{
    public static string Code(Requirement requirement) => requirement switch
    {
        MinimumPoints => PointsMinimum,
        PercentOfApplicable => PointsPercent,
        MinimumActions => ActionsMinimum,
        ActionEarned => FindingCodes.ActionEarned,
        DistinctTargets => TargetsDistinct,
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, null),
    };

    public static decimal Have(Requirement requirement, Edition edition, NaiveSet set) => requirement switch
    {
        MinimumPoints points => In(edition, points.Scope).Sum(set.EarnedBy),
        PercentOfApplicable percent => In(edition, percent.Scope).Sum(set.EarnedBy),
        MinimumActions { EachWorth: { } worth } actions => In(edition, actions.Scope).Count(action => set.EarnedBy(action) >= worth.Value),
        MinimumActions actions => In(edition, actions.Scope).Count(action => set.Of(action).Any()),
        ActionEarned earned => set.Counted.Count(claim => claim.Action.Key == earned.Action && (earned.Credit is null || claim.Credit.Id == earned.Credit)),
        DistinctTargets targets => Targets(targets, set).Count,
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, null),
    };

    /// <summary>Nothing when there is nothing to take a percentage of.</summary>
    public static decimal? Need(Requirement requirement, Edition edition, NaiveSet set)
    {
        switch (requirement)
        {
            case MinimumPoints points:
                return points.Points.Value;
            case PercentOfApplicable percent:
                var applicable = In(edition, percent.Scope).Where(action => !set.LeftOut.Contains(action.Key)).Sum(NaivePoints.Maximum);
                return applicable == 0 ? null : percent.Percent * applicable / 100;
            case MinimumActions actions:
                return actions.Actions;
            case DistinctTargets targets:
                return targets.Minimum;
            default:
                return 1;
        }
    }

    private static HashSet<string> Targets(DistinctTargets targets, NaiveSet set)
    {
        HashSet<string> named = [];
        foreach (var claim in set.Counted.Where(claim => claim.Action.Key == targets.Action && claim.Credit.Id == targets.Credit))
        {
            foreach (var entry in claim.Counted)
            {
                if (NaiveEntry.Given(entry, targets.Field) is { } target && target != new ActionValue(targets.Action))
                {
                    named.Add(target.Identity);
                }
            }
        }

        return named;
    }

    /// <summary>The actions a scope names, read off the lists one by one.</summary>
    private static IEnumerable<ActionDefinition> In(Edition edition, Scope scope)
    {
        foreach (var action in edition.Actions)
        {
            var named = scope.Actions.Count == 0 || scope.Actions.Contains(action.Key);
            var category = scope.Categories.Count == 0 || scope.Categories.Contains(action.Category);
            var tagged = scope.Tags.Count == 0 || scope.Tags.Intersect(action.Tags).Any();
            if (named && category && tagged && !scope.Outside.Contains(action.Category))
            {
                yield return action;
            }
        }
    }
}
