using System.Globalization;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>A scorecard, the engine's or the oracle's, as lines that can be compared and read.</summary>
internal static class Transcript
{
    public static List<string> Of(Edition edition, Scorecard card) =>
    [
        $"expires: {edition.Expiry.ExpiresOn(card.AsOf):O}",
        .. card.Claims.Select(claim => Line(claim.Ref, claim.Points.Value, claim.ApprovedPoints.Value, claim.Counts, claim.Finding.Told())),
        .. Lines("claimed", card.AsClaimed),
        .. Lines("approved", card.AsApproved),
        $"hand-in: {card.HandIn?.Told()}",
        $"facts: {string.Join(' ', card.Facts.Select(Told))}",
        .. card.DoubleCounts.Select(twice => $"double: {string.Join('+', ((ValueList<string>)twice.Facts["actions"]).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal),
        $"illustrative: {card.UsesIllustrativeFigures}",
    ];

    public static List<string> Of(NaiveScorecard card)
    {
        var (claimed, approved) = (Points(card.AsClaimed), Points(card.AsApproved));
        return
        [
            $"expires: {card.Expires:O}",
            .. card.Claims.Select(claim => Line(
                claim.Claim.Ref, claimed.GetValueOrDefault(claim.Claim.Ref), approved.GetValueOrDefault(claim.Claim.Ref), claimed.ContainsKey(claim.Claim.Ref), claim.Answer.Told())),
            .. Lines("claimed", card.Edition, card.AsClaimed),
            .. Lines("approved", card.Edition, card.AsApproved),
            $"hand-in: {card.HandIn?.Told()}",
            $"facts: {string.Join(' ', card.FactFaults.Select(Told))}",
            .. card.DoubleCounts.Select(actions => $"double: {actions}").Order(StringComparer.Ordinal),
            $"illustrative: {card.IsIllustrative}",
        ];
    }

    private static Dictionary<ClaimRef, decimal> Points(NaiveStanding standing) => standing.Set.Earned.ToDictionary(pair => pair.Key.Claim.Ref, pair => pair.Value);

    private static string Line(ClaimRef claim, decimal points, decimal approved, bool counts, string told) => $"claim {claim}: {Number(points)}, {Number(approved)}, {counts}, {told}";

    private static IEnumerable<string> Lines(string name, Standing standing) =>
    [
        $"{name}: {Number(standing.Points.Value)}, {standing.HighestLevel}",
        .. standing.ByCategory.Select(pair => $"{name} category {pair.Key}: {Number(pair.Value.Value)}"),
        .. standing.ByAction.Select(pair => $"{name} action {pair.Key}: {Number(pair.Value.Value)}"),
        .. standing.Levels.Concat(standing.Designations).Select(result => $"{name} {result.Key}: {result.Finding.Told()}"),
    ];

    private static IEnumerable<string> Lines(string name, Edition edition, NaiveStanding standing) =>
    [
        $"{name}: {Number(standing.Points)}, {standing.Levels.LastOrDefault(level => level.Answer.Reached).Key}",
        .. edition.Categories.Select(category =>
            $"{name} category {category.Key}: {Number(edition.Actions.Where(action => action.Category == category.Key).Sum(standing.Set.EarnedBy))}"),
        .. edition.Actions.Where(action => standing.Set.Of(action).Any()).Select(action => $"{name} action {action.Key}: {Number(standing.Set.EarnedBy(action))}"),
        .. standing.Levels.Concat(standing.Designations).Select(result => $"{name} {result.Key}: {result.Answer.Told()}"),
    ];

    private static string Told(this Finding finding) => Told(finding.Code, finding.Status, finding.Have, finding.Need, finding.Parts.Select(Told));

    private static string Told(this Answer answer) => Told(answer.Code, answer.Status, answer.Have, answer.Need, answer.Parts.Select(Told));

    private static string Told(string code, FindingStatus status, decimal? have, decimal? need, IEnumerable<string> parts) =>
        $"{code}={status}({Number(have)}/{Number(need)})[{string.Join(' ', parts)}]";

    /// <summary>Percentages may differ in their twentieth place by the order of the arithmetic.</summary>
    private static string Number(decimal? number) => number is { } given ? Math.Round(given, 9).ToString("0.#########", CultureInfo.InvariantCulture) : "";
}
