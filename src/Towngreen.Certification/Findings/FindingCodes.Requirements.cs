namespace Towngreen.Certification;

/// <content>What levels, designations and hand-in ask, and what the applicant says about itself.</content>
public static partial class FindingCodes
{
    /// <summary>All parts are met. Have, need: parts.</summary>
    public const string All = "all";

    /// <summary>Any part is met. Have, need: parts.</summary>
    public const string Any = "any";

    /// <summary>At least so many parts are met. Have, need: parts.</summary>
    public const string AtLeast = "at-least";

    /// <summary>Enough points. Have, need: points. Facts: categories, outside, tags and actions, each when the rule's scope names them.</summary>
    public const string PointsMinimum = "points.minimum";

    /// <summary>
    /// Enough of the points that can be earned. Have, need: points, or neither when nothing applies. Facts: percent, applicable (points), not-applicable
    /// (actions), and those of the scope.
    /// </summary>
    public const string PointsPercent = "points.percent";

    /// <summary>Enough different actions. Have, need: actions. Facts: those of the scope, and each-worth when the rule asks it.</summary>
    public const string ActionsMinimum = "actions.minimum";

    /// <summary>Enough different actions, and named ones among them. Have, need: parts. Parts: the count, then each named action.</summary>
    public const string ActionsIncluding = "actions.including";

    /// <summary>Enough actions in each listed category. Have, need: categories. Parts: one for each.</summary>
    public const string CategoryEach = "category.each";

    /// <summary>Enough categories with enough actions in each. Have, need: categories. Parts: one for each.</summary>
    public const string CategoryDistinct = "category.distinct";

    /// <summary>Enough groups with enough actions in each. Have, need: groups. Parts: one for each.</summary>
    public const string GroupDistinct = "group.distinct";

    /// <summary>Every action of a category. Have, need: actions. Facts: category. Parts: one for each.</summary>
    public const string CategoryEveryAction = "category.every-action";

    /// <summary>One named action or credit. Have, need: credits of it, of which one is enough. Facts: action, and credit when one is named.</summary>
    public const string ActionEarned = "action.earned";

    /// <summary>A credit applied to enough different targets. Have, need: targets. Facts: action, credit, field, targets.</summary>
    public const string TargetsDistinct = "targets.distinct";

    /// <summary>A designation is reached. Facts: designation. Parts: what it asks.</summary>
    public const string Designation = "designation";

    /// <summary>A lower level is reached. Facts: level. Parts: what it asks.</summary>
    public const string Level = "level";

    /// <summary>The level, or a higher one, is held already. Facts: level, and held when any is.</summary>
    public const string LevelHeld = "level.held";

    /// <summary>The level is not offered yet.</summary>
    public const string LevelNotOffered = "level.not-offered";

    /// <summary>What the applicant's class is asked. Facts: fact, class. Parts: it.</summary>
    public const string Class = "class";

    /// <summary>What is asked depends on the applicant's class, which is not given. Facts: fact.</summary>
    public const string ClassUnknown = "class.unknown";

    /// <summary>A fact has an accepted answer. Facts: fact, accepted, and given when it is.</summary>
    public const string FactAccepted = "fact.accepted";

    /// <summary>A figure lies between two ends. Have: the figure. Facts: fact, and minimum, maximum and year where there is one.</summary>
    public const string FactWithin = "fact.within";

    /// <summary>Enough metrics are given for one same year. Have, need: metrics. Facts: facts, outstanding, within-years, and year when any is given.</summary>
    public const string FactsGiven = "facts.given";

    /// <summary>
    /// A figure is better than the one before it. Have, need: percent. Facts: fact, better ("higher" or "lower"), within-years, and, when there are two figures and
    /// the latest is recent enough, year, figure, earlier-year, earlier-figure.
    /// </summary>
    public const string FactImproved = "fact.improved";

    /// <summary>A given fact is not one of the edition's. Facts: fact, and year when given.</summary>
    public const string FactUnknown = "fact.unknown";

    /// <summary>A given fact has a year that it should not have, has none, or one still to come. Facts: fact, and year when given.</summary>
    public const string FactYear = "fact.year";

    /// <summary>A given fact is of another kind than asked. Facts: fact, and year when given.</summary>
    public const string FactWrongType = "fact.wrong-type";

    /// <summary>A given figure is outside the fact's limits. Facts: fact, and year when given.</summary>
    public const string FactOutOfRange = "fact.out-of-range";

    /// <summary>A given answer is not among the fact's options. Facts: fact, and year when given.</summary>
    public const string FactNotAnOption = "fact.not-an-option";
}
