namespace Towngreen.Certification;

/// <summary>All findings and points of one application on one day.</summary>
/// <param name="Edition">The key of the edition it was scored by.</param>
/// <param name="AsOf">The day of hand-in, or the day a draft was looked at.</param>
/// <param name="Claims">Every claim with its findings, in the order of the edition; claims for unknown credits last.</param>
/// <param name="AsClaimed">Where the application stands if every claim that counts, except declined ones, is approved.</param>
/// <param name="AsApproved">Where it stands on approved claims alone; never above <paramref name="AsClaimed"/>.</param>
/// <param name="DoubleCounts">Evidence that serves two actions at once, among the claims that count.</param>
/// <param name="UsesIllustrativeFigures">Whether a counted credit, a level or a designation rests on a figure the program did not publish.</param>
public sealed record Scorecard(
    string Edition,
    DateOnly AsOf,
    ValueList<ClaimAssessment> Claims,
    Standing AsClaimed,
    Standing AsApproved,
    ValueList<Finding> DoubleCounts,
    bool UsesIllustrativeFigures)
{
    /// <summary>Whether what is claimed is enough to be handed in; nothing when the edition asks nothing of it.</summary>
    public Finding? HandIn { get; init; }

    /// <summary>Facts that do not fit the edition's questions, and so count as not given.</summary>
    public ValueList<Finding> Facts { get; init; } = [];

    /// <summary>The assessment of one claim, or nothing when it was not claimed.</summary>
    public ClaimAssessment? Find(ClaimRef claim) => Claims.FirstOrDefault(assessment => assessment.Ref == claim);
}

/// <summary>One claim, looked at by itself.</summary>
/// <param name="Ref">Which claim.</param>
/// <param name="Status">How far it has come in review.</param>
/// <param name="Points">What it earns if all that is claimed is approved; zero when it does not count.</param>
/// <param name="ApprovedPoints">
/// What it has earned among the approved claims; zero when it is not one of them. More than <paramref name="Points"/> only where another claim of
/// its action, not yet approved, would take its share.
/// </param>
/// <param name="Finding">Whether it counts; its parts are what was asked of it.</param>
public sealed record ClaimAssessment(ClaimRef Ref, ClaimStatus Status, Points Points, Points ApprovedPoints, Finding Finding)
{
    /// <summary>Whether the claim counts among all that is claimed: nothing asked of it is unmet.</summary>
    public bool Counts => Finding.Status is not FindingStatus.Unmet;

    /// <summary>What was asked of the claim: its window, its entries, what it requires; and why it earns less than it could.</summary>
    public ValueList<Finding> Findings => Finding.Parts;
}

/// <summary>Where an application stands on one set of claims.</summary>
/// <param name="Points">All points.</param>
/// <param name="ByCategory">Points of every category of the edition, zero included, in the edition's order.</param>
/// <param name="ByAction">Points of every action with a counted claim, in the edition's order.</param>
/// <param name="Levels">Every level, lowest first.</param>
/// <param name="Designations">Every designation, in the edition's order.</param>
public sealed record Standing(
    Points Points,
    ValueMap<Points> ByCategory,
    ValueMap<Points> ByAction,
    ValueList<LevelResult> Levels,
    ValueList<LevelResult> Designations)
{
    /// <summary>The key of the highest level reached, be it after a person's judgement still to come; nothing when none is.</summary>
    public string? HighestLevel => Levels.LastOrDefault(level => level.Finding.IsReached)?.Key;
}

/// <summary>Whether a level or designation is reached, and why.</summary>
/// <param name="Key">The key of the level or designation.</param>
/// <param name="Finding">The answer to its requirement.</param>
public sealed record LevelResult(string Key, Finding Finding);
