using Google.OrTools.Sat;

namespace Towngreen.Certification.Tests.Planning.OtherSolver;

/// <summary>Requirements as statements of the other solver.</summary>
internal sealed class RequirementInLogic(Logic logic, Edition edition, Claims claims, OtherPlanner planner)
{
    public BoolVar Met(Requirement requirement) => requirement switch
    {
        All all => logic.AllOf(all.Parts.Select(Met)),
        Any any => logic.AnyOf(any.Parts.Select(Met)),
        AtLeast some => logic.AtLeast(Logic.Sum(some.Parts.Select(Met)), some.Minimum),
        HasLevel level => Met(edition.Levels.First(other => other.Key == level.Key).Requirement),
        HasDesignation designation => Met(edition.Designations.First(other => other.Key == designation.Key).Requirement),
        ByClass byClass => Given(byClass.Fact) is ChoiceValue { Option: var option } ? Met(byClass.Cases[option]) : logic.Is(false),
        MinimumPoints points => logic.AtLeast(PointsIn(points.Scope), CreditInLogic.Halves(points.Points.Value)),
        PercentOfApplicable share => logic.AtLeast(PointsIn(share.Scope) * 100, (long)Math.Ceiling(share.Percent * 2 * Applicable(share.Scope))),
        MinimumActions actions => logic.AllOf([Enough(actions), .. actions.Including.Select(key => planner.Counts(edition.ActionByKey(key)))]),
        EachCategory each => logic.AllOf(each.Categories.Select(category => EnoughIn(action => action.Category == category, each.ActionsPerCategory))),
        DistinctCategories some => logic.AtLeast(
            Logic.Sum(edition.Categories.Select(category => category.Key).Where(key => some.Categories.Count == 0 || some.Categories.Contains(key))
                .Select(key => EnoughIn(action => action.Category == key, some.ActionsPerCategory))),
            some.Minimum),
        DistinctGroups some => logic.AtLeast(Logic.Sum(some.Tags.Select(tag => EnoughIn(action => action.Tags.Contains(tag), some.ActionsPerGroup))), some.Minimum),
        ActionEarned earned => logic.AnyOf(planner.CreditsOf(earned.Action, earned.Credit).Select(credit => credit.Counts)),
        EveryActionOf every => logic.AllOf(edition.Actions.Where(action => action.Category == every.Category).Select(planner.Counts)),
        DistinctTargets targets => Named(targets),
        _ => logic.Is(IsGiven(requirement)),
    };

    private LinearExpr PointsIn(Scope scope) => Logic.Sum(edition.Actions.Where(scope.Covers).Select(planner.PointsOf));

    private decimal Applicable(Scope scope) => edition.Actions
        .Where(action => scope.Covers(action) && !claims.NotApplicable.Any(declared => declared.Action == action.Key && declared.Status is not ClaimStatus.Declined))
        .Sum(action => action.Maximum.Value);

    private BoolVar Enough(MinimumActions actions) => logic.AtLeast(
        Logic.Sum(edition.Actions.Where(actions.Scope.Covers).Select(action =>
            actions.EachWorth is { } worth ? logic.AtLeast(planner.PointsOf(action), CreditInLogic.Halves(worth.Value)) : planner.Counts(action))),
        actions.Actions);

    private BoolVar EnoughIn(Func<ActionDefinition, bool> covers, int minimum) =>
        logic.AtLeast(Logic.Sum(edition.Actions.Where(covers).Select(planner.Counts)), minimum);

    private BoolVar Named(DistinctTargets targets)
    {
        var credit = planner.CreditsOf(targets.Action, targets.Credit).Single();
        var own = new ActionValue(targets.Action);
        var named = credit.There.Select(entry => entry.Find(targets.Field)).OfType<EvidenceValue>().Where(value => value != own).Select(value => value.Identity).Distinct().Count();
        var left = targets.Field == "target" ? edition.Actions.Count - 1 - named : 1000;
        return logic.AtLeast(logic.If(credit.Counts, logic.NoMoreThan(left, credit.Entries - credit.There.Count) + named), targets.Minimum);
    }

    /// <summary>What no claim changes: the scorecard as it stands says it, in a level of its own.</summary>
    private bool IsGiven(Requirement requirement)
    {
        var alone = new Edition(edition.Parts with { Levels = [.. edition.Levels, new Level("alone", "Alone", requirement)] });
        return Scoring.Score(alone, claims, Sample.HandIn).AsClaimed.Levels[^1].Finding.IsReached;
    }

    private EvidenceValue? Given(string fact) => claims.Facts.FirstOrDefault(given => given.Id == fact)?.Value;
}
