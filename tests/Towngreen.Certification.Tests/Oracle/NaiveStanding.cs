using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>
/// Explains requirements over one set of claims. What is claimed is certain as far as the settled claims alone reach it; what is approved falls
/// back on what is claimed.
/// </summary>
internal sealed class NaiveStanding(Edition edition, Claims claims, NaiveFacts facts, NaiveSet own, NaiveSet other, bool approved)
{
    public NaiveSet Set => own;

    public decimal Points => edition.Actions.Sum(own.EarnedBy);

    public List<(string Key, Answer Answer)> Levels => [.. edition.Levels.Select(level => (level.Key, Explain(level.Requirement)))];

    public List<(string Key, Answer Answer)> Designations => [.. edition.Designations.Select(designation => (designation.Key, Explain(designation.Requirement)))];

    public Answer Explain(Requirement requirement) => requirement switch
    {
        All all => Some(FindingCodes.All, all.Parts.Count, all.Parts),
        Any any => Some(FindingCodes.Any, 1, any.Parts),
        AtLeast some => Some(FindingCodes.AtLeast, some.Minimum, some.Parts),
        EachCategory each => Some(CategoryEach, each.Categories.Count, each.Categories.Select(key => In(key, each.ActionsPerCategory))),
        DistinctCategories some => Some(CategoryDistinct, some.Minimum, Choosable(some).Select(key => In(key, some.ActionsPerCategory))),
        DistinctGroups some => Some(GroupDistinct, some.Minimum, some.Tags.Select(tag => new MinimumActions(some.ActionsPerGroup, new Scope { Tags = [tag] }))),
        EveryActionOf every => Every(every),
        HasDesignation has => Some(FindingCodes.Designation, 1, [edition.Designations.Single(one => one.Key == has.Key).Requirement]),
        HasLevel has => Some(FindingCodes.Level, 1, [edition.Levels.Single(one => one.Key == has.Key).Requirement]),
        ByClass classes => facts.Choice(classes.Fact) is { } own ? Some(Class, 1, [classes.Cases[own]]) : new Answer(ClassUnknown, false),
        HoldsLevel holds => new Answer(LevelHeld, Rank(claims.History.Level) >= Rank(holds.Key)),
        NotOffered => new Answer(LevelNotOffered, false),
        FactAccepted fact => facts.Judge(fact),
        FactWithin fact => facts.Judge(fact),
        FactsGiven fact => facts.Judge(fact),
        FactImproved fact => facts.Judge(fact),
        MinimumActions { Including.Count: > 0 } actions => Including(actions),
        _ => Measure(requirement),
    };

    private Answer Measure(Requirement requirement)
    {
        var (have, need) = (NaiveMeasure.Have(requirement, edition, own), NaiveMeasure.Need(requirement, edition, own));
        var code = NaiveMeasure.Code(requirement);
        if (need is null)
        {
            return new Answer(code, FindingStatus.NeedsAPerson);
        }

        var here = have >= need;
        var there = NaiveMeasure.Need(requirement, edition, other) is not { } needThere || NaiveMeasure.Have(requirement, edition, other) >= needThere;
        var status = (here, there, approved) switch
        {
            (true, true, _) or (true, _, true) => FindingStatus.Met,
            (true, false, false) => FindingStatus.NeedsAPerson,
            (false, true, true) => FindingStatus.AwaitingReview,
            _ => FindingStatus.Unmet,
        };
        return new Answer(code, status, have, need);
    }

    /// <summary>As good as the last of the best so many parts.</summary>
    private Answer Some(string code, int need, IEnumerable<Requirement> requirements)
    {
        List<Answer> parts = [.. requirements.Select(Explain)];
        foreach (var status in Enum.GetValues<FindingStatus>().Order())
        {
            if (parts.Count(part => part.Status <= status) >= need)
            {
                return new Answer(code, status, parts.Count(part => part.Reached), need, parts);
            }
        }

        throw new ArgumentException("Fewer parts than needed.", nameof(requirements));
    }

    private Answer Including(MinimumActions actions)
    {
        List<Requirement> parts = [actions with { Including = [] }, .. actions.Including.Select(key => new ActionEarned(key))];
        return Some(ActionsIncluding, parts.Count, parts);
    }

    private Answer Every(EveryActionOf every)
    {
        List<ActionEarned> parts = [.. edition.Actions.Where(action => action.Category == every.Category).Select(action => new ActionEarned(action.Key))];
        return Some(CategoryEveryAction, parts.Count, parts);
    }

    private IEnumerable<string> Choosable(DistinctCategories some) => some.Categories.Count > 0
        ? some.Categories
        : edition.Categories.Select(category => category.Key).Where(key => edition.Actions.Any(action => action.Category == key));

    private static MinimumActions In(string category, int actions) => new(actions, new Scope { Categories = [category] });

    /// <summary>How high a level is; one that is not held or not known is lower than all.</summary>
    private int Rank(string? key)
    {
        for (var rank = 0; rank < edition.Levels.Count; rank++)
        {
            if (edition.Levels[rank].Key == key)
            {
                return rank;
            }
        }

        return -1;
    }
}
