namespace Towngreen.Certification;

/// <summary>Claims of one edition under the rules of another: where each went, and what there is now to score.</summary>
/// <param name="Crosswalk">From which edition to which.</param>
/// <param name="Items">Every claim, in the order of the edition it comes from; claims that edition does not know last.</param>
/// <param name="Claims">Those that found a place, with the verdicts they had, and all else that was said and earned, under the keys of the other edition.</param>
public sealed record CarryOver(Crosswalk Crosswalk, ValueList<CarriedClaim> Items, Claims Claims)
{
    /// <summary>What was said about the applicant that the other edition does not ask, or not in this form.</summary>
    public ValueList<Fact> LeftFacts { get; init; } = [];

    /// <summary>The declarations about actions that are not there.</summary>
    public ValueList<NotApplicable> LeftDeclarations { get; init; } = [];

    /// <summary>What the claims come to there on a day.</summary>
    public Scorecard Score(DateOnly asOf) => Scoring.Score(Crosswalk.To, Claims, asOf);
}

/// <summary>One claim on its way to another edition.</summary>
/// <param name="Before">The claim as it was made.</param>
/// <param name="Destination">Where it went.</param>
public sealed record CarriedClaim(Claim Before, Destination Destination)
{
    /// <summary>The claim under the other edition, with the answers that fit; nothing when there is no place for it.</summary>
    public Claim? After { get; init; }

    /// <summary>Every answer that was given, in the order of the entries: none is lost, whether it fits or not.</summary>
    public ValueList<CarriedAnswer> Answers { get; init; } = [];

    /// <summary>What the other edition asks and the first did not: it is still to be answered.</summary>
    public ValueList<EvidenceField> NewFields { get; init; } = [];

    /// <summary>What the other edition wants to be shown and the first did not, or not in the same way.</summary>
    public ValueList<CriterionChange> Criteria { get; init; } = [];

    /// <summary>Whether it stands there as it stood here, and nothing more is asked of it.</summary>
    public bool IsUnchanged => After is not null && NewFields.Count == 0 && Criteria.Count == 0 && Answers.All(answer => answer.Fits);
}

/// <summary>Where a claim goes when it is taken to another edition.</summary>
public enum Destination
{
    /// <summary>To the same credit of the same action.</summary>
    Same,

    /// <summary>To the same credit of an action that has another number or key there.</summary>
    Renumbered,

    /// <summary>Nowhere: the action is there, the credit is not.</summary>
    CreditGone,

    /// <summary>Nowhere: the action is not there.</summary>
    ActionGone,

    /// <summary>Nowhere: two actions became one, and the claim of the other has the place.</summary>
    PlaceTaken,
}

/// <summary>An answer on its way to another edition.</summary>
/// <param name="Entry">The entry it stands in, counted from 0.</param>
/// <param name="Field">The id of the evidence field it answers.</param>
/// <param name="Before">The answer as it was given.</param>
/// <param name="After">The answer there: the same, but for an action that has another key; nothing when it does not fit.</param>
/// <param name="Fit">Whether it fits, or why not.</param>
public sealed record CarriedAnswer(int Entry, string Field, EvidenceValue Before, EvidenceValue? After, AnswerFit Fit)
{
    /// <summary>Whether the answer was carried over.</summary>
    public bool Fits => Fit is AnswerFit.Fits;
}

/// <summary>Whether an answer fits the other edition, or why not.</summary>
public enum AnswerFit
{
    /// <summary>It fits, or is no less complete than it was.</summary>
    Fits,

    /// <summary>There is no place for the whole claim.</summary>
    NoPlace,

    /// <summary>The credit no longer asks for it.</summary>
    NotAsked,

    /// <summary>The credit allows fewer entries.</summary>
    TooManyEntries,

    /// <summary>The question wants another kind of answer.</summary>
    OtherKind,

    /// <summary>The choice is no longer offered.</summary>
    NotAnOption,

    /// <summary>The number lies outside the new limits.</summary>
    OutOfRange,

    /// <summary>The action it names is not there.</summary>
    ActionGone,
}

/// <summary>A criterion that another edition adds or changes.</summary>
/// <param name="Before">The criterion on the same matter; nothing when there was none.</param>
/// <param name="Now">What the other edition asks.</param>
public sealed record CriterionChange(Criterion? Before, Criterion Now);
