using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Mentorships.Worksheets;

/// <summary>Asks the engine what entries for mentorships would come to, by the edition's own credit and criteria.</summary>
internal sealed class WorksheetJudge(EditionPack pack, SealedCredit credit, History history, DateOnly asOf)
{
    /// <summary>The findings on a claim's entries, in their order.</summary>
    public static ValueList<Finding> EntriesOf(ClaimAssessment assessment) =>
        assessment.Findings.Single(finding => finding.Code == FindingCodes.Entries).Parts;

    public Finding Judge(ValueMap<EvidenceValue> facts, DateOnly activeOn) => EntriesOf(Assess([(facts, activeOn)]))[0];

    public ClaimAssessment Assess(IReadOnlyCollection<(ValueMap<EvidenceValue> Facts, DateOnly ActiveOn)> entries)
    {
        var claim = new Claim
        {
            Action = credit.Credit.Action,
            Credit = credit.Credit.Credit,
            CompletedOn = entries.Max(entry => entry.ActiveOn),
            Entries = [.. entries.Select(entry => credit.EntryOf(entry.Facts, null))],
        };
        return Scoring.Score(pack.Edition, new Claims([claim], history), asOf).Find(credit.Credit)!;
    }
}
