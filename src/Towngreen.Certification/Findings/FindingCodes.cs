namespace Towngreen.Certification;

/// <summary>The code of every finding the engine can give. Words for each live with whoever shows them.</summary>
public static partial class FindingCodes
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
