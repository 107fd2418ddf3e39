using Towngreen.Certification;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Mentorships.Worksheets;

/// <summary>What a town can claim for its mentorships, with the engine's answer to every part of it.</summary>
/// <param name="Town">Whose worksheet.</param>
/// <param name="Pack">The edition of the town's open application; the current one where there is none.</param>
/// <param name="Credit">The edition's credit for mentorships.</param>
/// <param name="Rows">Every mentorship that both accepted, the last active first.</param>
/// <param name="Chosen">Those that stand on the worksheet.</param>
/// <param name="Assessment">What the chosen ones come to as one claim; nothing when none is chosen.</param>
public sealed record Worksheet(
    TownSummary Town, EditionPack Pack, SealedCredit Credit, IReadOnlyList<WorksheetRow> Rows, IReadOnlyList<WorksheetRow> Chosen, ClaimAssessment? Assessment)
{
    /// <summary>The town's open application, when it has one.</summary>
    public string? Application { get; init; }

    public Credit Definition => Pack.Edition.FindCredit(Credit.Credit)!;

    public decimal Points => Assessment?.Points.Value ?? 0;

    /// <summary>What keeps the claim as a whole from counting.</summary>
    public IEnumerable<Finding> Against => Assessment?.Findings.Where(finding => finding.Code != FindingCodes.Entries && !finding.IsReached) ?? [];

    /// <summary>The engine's answer to the entry in that place.</summary>
    public Finding FindingOf(int place) => WorksheetJudge.EntriesOf(Assessment!)[place];

    /// <summary>Those that count beside each other: the same action twice does once.</summary>
    public IReadOnlyList<WorksheetRow> Counted => [.. Chosen.Where((_, place) => FindingOf(place).IsReached)];

    public IEnumerable<WorksheetRow> LeftOut => Rows.Except(Chosen);

    /// <summary>Whether there is a choice to make.</summary>
    public bool HasChoice => Rows.Count(row => row.Counts) > Definition.MaxEntries;
}

/// <summary>A mentorship on its way to the worksheet.</summary>
/// <param name="Activities">What was told of it, each with whether it counts; the latest first.</param>
/// <param name="Facts">What its entry would say; nothing while no activity is confirmed.</param>
/// <param name="Finding">The engine's answer to that entry alone.</param>
/// <param name="IsSealed">Whether it stands in the town's open application.</param>
public sealed record WorksheetRow(
    OwnMentorship Own, IReadOnlyList<JudgedActivity> Activities, ValueMap<EvidenceValue>? Facts, Finding? Finding, DateOnly? ActiveOn, bool IsSealed)
{
    public string Reference => Own.Mentorship.Reference;

    public bool Counts => Finding is { IsReached: true };
}

/// <summary>An activity with the engine's answer to an entry that rests on it; nothing while it is not confirmed.</summary>
public sealed record JudgedActivity(ToldActivity Told, Finding? Finding)
{
    public bool Counts => Finding is { IsReached: true };
}
