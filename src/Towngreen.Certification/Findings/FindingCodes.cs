namespace Towngreen.Certification;

/// <summary>The code of every finding the engine can give. Words for each live with whoever shows them.</summary>
public static class FindingCodes
{
    /// <summary>A claim as a whole counts. Parts: what was asked of it.</summary>
    public const string Claim = "claim";

    /// <summary>The edition has no such action or credit.</summary>
    public const string ClaimUnknownCredit = "claim.unknown-credit";

    /// <summary>A reviewer declined the claim.</summary>
    public const string ClaimDeclined = "claim.declined";

    /// <summary>The applicant declared that the action does not apply to it.</summary>
    public const string ClaimNotApplicable = "claim.not-applicable";

    /// <summary>What the credit, or one tier of it, requires was earned before or counts here. Facts: action, and credit when one is named.</summary>
    public const string Prerequisite = "prerequisite";

    /// <summary>New credit: the work was completed within the window. Facts: completed, to, and from unless any time will do.</summary>
    public const string WindowNew = "window.new";

    /// <summary>No completion date is given.</summary>
    public const string WindowNoDate = "window.no-date";

    /// <summary>The completion date is after the day of hand-in. Facts: completed, to.</summary>
    public const string WindowNotCompleted = "window.not-completed";

    /// <summary>New credit: the work is older than the window; it may be claimed as rolling. Facts: completed, from, to.</summary>
    public const string WindowTooOld = "window.too-old";

    /// <summary>New credit: the work is older than the window, and the credit cannot be claimed as rolling. Facts: completed, from, to.</summary>
    public const string WindowClosed = "window.closed";

    /// <summary>New credit in the year of expiration: the same item earned points before; claim it as rolling. Facts: completed.</summary>
    public const string WindowEarnedBefore = "window.earned-before";

    /// <summary>New credit in the year of expiration: the credit earned points before for other work; is this the same item? Facts: completed, earlier.</summary>
    public const string WindowPerhapsSameItem = "window.perhaps-same-item";

    /// <summary>Rolling credit: does the work have a continuing, relevant, meaningful impact? Facts: completed.</summary>
    public const string RollingImpact = "rolling.impact";

    /// <summary>Rolling credit without a word on the impact. Facts: completed.</summary>
    public const string RollingNoImpact = "rolling.no-impact";

    /// <summary>The credit cannot be claimed as rolling.</summary>
    public const string RollingNotAllowed = "rolling.not-allowed";

    /// <summary>At least one entry counts. Have: counted entries. Parts: every entry.</summary>
    public const string Entries = "entries";

    /// <summary>One entry counts. Facts: entry. Parts: what was asked of it.</summary>
    public const string Entry = "entry";

    /// <summary>The entry is one more than the credit allows. Facts: entry. Need: the most it allows.</summary>
    public const string EntryBeyondLimit = "entry.beyond-limit";

    /// <summary>Every required field is answered and every answer fits its field. Facts: entry.</summary>
    public const string EvidenceComplete = "evidence.complete";

    /// <summary>A required field is not answered. Facts: entry, field.</summary>
    public const string EvidenceMissing = "evidence.missing";

    /// <summary>One of several fields is answered. Facts: entry, fields.</summary>
    public const string EvidenceAny = "evidence.any";

    /// <summary>An answer is of another kind than its field. Facts: entry, field.</summary>
    public const string EvidenceWrongType = "evidence.wrong-type";

    /// <summary>A number is outside its field's limits. Facts: entry, field.</summary>
    public const string EvidenceOutOfRange = "evidence.out-of-range";

    /// <summary>A choice is not among its field's options. Facts: entry, field.</summary>
    public const string EvidenceNotAnOption = "evidence.not-an-option";

    /// <summary>A link is not a web address. Facts: entry, field.</summary>
    public const string EvidenceNotALink = "evidence.not-a-link";

    /// <summary>An action named in evidence is not in the edition. Facts: entry, field.</summary>
    public const string EvidenceUnknownAction = "evidence.unknown-action";

    /// <summary>The points rule's first tier is reached. Have: the entry's amount. Need: the first tier's.</summary>
    public const string PointsFirstTier = "points.first-tier";

    /// <summary>The entry reaches one whole unit of the points rule. Have: the entry's amount. Need: one unit.</summary>
    public const string PointsFirstUnit = "points.first-unit";

    /// <summary>The entry has what one of several points rules asks. Facts: entry. Parts: what each asks.</summary>
    public const string PointsBest = "points.best";

    /// <summary>What the claim earns turns on what its tiers require. Have: what it earns. Need: what it would earn with all of it. Parts: each prerequisite.</summary>
    public const string PointsTierRequires = "points.tier-requires";

    /// <summary>The claim earns less because its action reached its cap. Have: what it would earn alone. Facts: action, earned.</summary>
    public const string PointsCapped = "points.capped";

    /// <summary>The claim earns nothing because only the best credit of its action does. Have: what it would earn alone. Facts: action, earned.</summary>
    public const string PointsOtherCreditBest = "points.other-credit-best";

    /// <summary>A cohort took part. Facts: entry, field. Parts: people and roles.</summary>
    public const string Cohort = "cohort";

    /// <summary>Enough distinct people attended every session. Have, need: people. Facts: entry, field, absent (who missed a session).</summary>
    public const string CohortPeople = "cohort.people";

    /// <summary>Distinct people fill every role. Have, need: roles. Facts: entry, field, unfilled (roles nobody is left for).</summary>
    public const string CohortRoles = "cohort.roles";

    /// <summary>The choice is one the credit accepts. Facts: entry, field, accepted.</summary>
    public const string ChoiceAccepted = "choice.accepted";

    /// <summary>The number, or the count of people, is large enough. Facts: entry, field.</summary>
    public const string NumberMinimum = "number.minimum";

    /// <summary>The date lies within the last years. Facts: entry, field, from, to, and date when given.</summary>
    public const string DateActive = "date.active";

    /// <summary>No earlier entry of the claim names the same. Facts: entry, field.</summary>
    public const string EntryDistinct = "entry.distinct";

    /// <summary>A question only a person can answer. Facts: entry, criterion.</summary>
    public const string Judged = "judged";

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

    /// <summary>The same file or link serves two actions: is it one activity? Facts: kind ("file" or "link"), evidence, actions.</summary>
    public const string DoubleCount = "double-count";

    /// <summary>All codes.</summary>
    public static ValueList<string> Every { get; } =
    [
        Claim, ClaimUnknownCredit, ClaimDeclined, ClaimNotApplicable, Prerequisite,
        WindowNew, WindowNoDate, WindowNotCompleted, WindowTooOld, WindowClosed, WindowEarnedBefore, WindowPerhapsSameItem,
        RollingImpact, RollingNoImpact, RollingNotAllowed,
        Entries, Entry, EntryBeyondLimit, EntryDistinct,
        EvidenceComplete, EvidenceMissing, EvidenceAny, EvidenceWrongType, EvidenceOutOfRange, EvidenceNotAnOption, EvidenceNotALink, EvidenceUnknownAction,
        PointsFirstTier, PointsFirstUnit, PointsBest, PointsTierRequires, PointsCapped, PointsOtherCreditBest,
        Cohort, CohortPeople, CohortRoles, ChoiceAccepted, NumberMinimum, DateActive, Judged,
        All, Any, AtLeast, PointsMinimum, PointsPercent, ActionsMinimum, ActionsIncluding,
        CategoryEach, CategoryDistinct, CategoryEveryAction, GroupDistinct, ActionEarned, TargetsDistinct,
        Designation, Level, LevelHeld, LevelNotOffered, Class, ClassUnknown,
        FactAccepted, FactWithin, FactsGiven, FactImproved, FactUnknown, FactYear, FactWrongType, FactOutOfRange, FactNotAnOption,
        DoubleCount,
    ];
}
