using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>
/// Says findings in plain sentences: what is there, what is needed, what to do. The words are looked up by code, status and, where the
/// facts ask for another sentence, a variant: <c>finding.fact.within.unmet.blank</c>.
/// </summary>
public sealed class FindingWords(Words words)
{
    public string Say(Finding finding, EditionPack edition)
    {
        var said = words.Say(KeyOf(finding, edition), new FindingData(words, edition, finding).All());
        return UsesIllustrativePoints(finding, edition) ? words.Say("finding.illustrative", new { said }) : said;
    }

    /// <summary>The status in a word or two, such as "needs a person".</summary>
    public string Say(FindingStatus status) => words.Say($"finding.status.{WordOf(status)}");

    /// <summary>What one entry of a claim is called, such as "Mentorship 2".</summary>
    /// <param name="edition">The edition of the claim.</param>
    /// <param name="claim">Which claim.</param>
    /// <param name="entry">Counted from 0.</param>
    public string EntryName(EditionPack edition, ClaimRef claim, int entry) => FindingData.EntryName(words, edition, claim, entry);

    /// <summary>Whether the points a finding counts include a figure the program has not published.</summary>
    public static bool UsesIllustrativePoints(Finding finding, EditionPack edition) =>
        CountsPoints(finding) && finding.Claims.Any(claim => edition.Edition.FindCredit(claim)?.Source is FigureSource.Illustrative);

    internal static string WordOf(FindingStatus status) => status switch
    {
        FindingStatus.Met => "met",
        FindingStatus.NeedsAPerson => "needs-a-person",
        FindingStatus.AwaitingReview => "awaiting-review",
        _ => "unmet",
    };

    private static string KeyOf(Finding finding, EditionPack edition)
    {
        var key = $"finding.{finding.Code}.{WordOf(finding.Status)}";
        return Variant(finding, edition) is { } variant ? $"{key}.{variant}" : key;
    }

    private static bool CountsPoints(Finding finding) =>
        finding.Code is FindingCodes.PointsMinimum or FindingCodes.PointsPercent || finding.Facts.ContainsKey("each-worth");

    private static string? Variant(Finding finding, EditionPack edition) => finding switch
    {
        { Code: FindingCodes.WindowNew } when !finding.Facts.ContainsKey("from") => "any-time",
        { Code: FindingCodes.ActionsMinimum } when finding.Facts.ContainsKey("each-worth") => "worth",
        { Code: FindingCodes.PointsPercent, Need: null } => "nothing",
        { Code: FindingCodes.PointsPercent } when Names(finding, "not-applicable") => "without",
        { Code: FindingCodes.DoubleCount } => (string)finding.Facts["kind"],
        { Code: FindingCodes.EvidenceOutOfRange } => Limits(FindingData.FieldOf(finding, edition)!),
        { Status: FindingStatus.Unmet } => VariantOfUnmet(finding),
        _ => null,
    };

    private static string? VariantOfUnmet(Finding finding) => finding switch
    {
        { Code: FindingCodes.CohortPeople } when Names(finding, "absent") => "absent",
        { Code: FindingCodes.NumberMinimum or FindingCodes.PointsFirstTier or FindingCodes.PointsFirstUnit or FindingCodes.FactWithin, Have: null } => "blank",
        { Code: FindingCodes.DateActive } when !finding.Facts.ContainsKey("date") => "blank",
        { Code: FindingCodes.FactAccepted } when !finding.Facts.ContainsKey("given") => "blank",
        { Code: FindingCodes.FactsGiven or FindingCodes.FactImproved } when !finding.Facts.ContainsKey("year") => "blank",
        { Code: FindingCodes.FactImproved, Need: 0 } => "any",
        { Code: FindingCodes.LevelHeld } when finding.Facts.ContainsKey("held") => "lower",
        { Code: FindingCodes.TargetsDistinct, Have: 0 } => "none",
        { Code: FindingCodes.CategoryEach } when finding.Parts.Any(part => part.Need > 1) => "several",
        { Code: FindingCodes.ActionsIncluding } => finding.Parts is [{ Status: not FindingStatus.Unmet }, ..] ? "named" : finding.Parts.Skip(1).Any(part => part.Status is FindingStatus.Unmet) ? "both" : "few",
        _ => null,
    };

    private static bool Names(Finding finding, string fact) => finding.Facts[fact] is ValueList<string> { Count: > 0 };

    private static string Limits(EvidenceField field) => (field.Minimum, field.Maximum) switch
    {
        (not null, not null) => "between",
        (not null, null) => "minimum",
        _ => "maximum",
    };
}
