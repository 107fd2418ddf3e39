using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Packs.Reading;

namespace Towngreen.Web.Features.Programs;

/// <summary>A scorecard as JSON, with its words. The format is described by <c>docs/schema/scorecard.schema.json</c>.</summary>
public sealed class ScorecardJson(FindingWords words)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="scorecard">The scorecard.</param>
    /// <param name="edition">The edition it was scored by.</param>
    /// <param name="carriedFrom">What claims made for another edition left behind; nothing when they were made for this one.</param>
    public string Write(Scorecard scorecard, EditionPack edition, JsonObject? carriedFrom = null) => new JsonObject
    {
        ["program"] = edition.Edition.Program,
        ["edition"] = scorecard.Edition,
        ["contentHash"] = edition.ContentHash,
        ["carriedFrom"] = carriedFrom,
        ["asOf"] = Day(scorecard.AsOf),
        ["usesIllustrativeFigures"] = scorecard.UsesIllustrativeFigures,
        ["asClaimed"] = Standing(scorecard.AsClaimed, edition),
        ["asApproved"] = Standing(scorecard.AsApproved, edition),
        ["handIn"] = scorecard.HandIn is { } handIn ? Finding(handIn, edition) : null,
        ["claims"] = Array(scorecard.Claims, claim => Claim(claim, edition)),
        ["facts"] = Array(scorecard.Facts, finding => Finding(finding, edition)),
        ["doubleCounts"] = Array(scorecard.DoubleCounts, finding => Finding(finding, edition)),
    }.ToJsonString(Readable);

    private JsonObject Standing(Standing standing, EditionPack edition) => new()
    {
        ["points"] = standing.Points.Value,
        ["highestLevel"] = standing.HighestLevel,
        ["byCategory"] = PointsByKey(standing.ByCategory),
        ["byAction"] = PointsByKey(standing.ByAction),
        ["levels"] = Array(standing.Levels, level => Level(level, edition)),
        ["designations"] = Array(standing.Designations, designation => Level(designation, edition)),
    };

    private JsonObject Level(LevelResult level, EditionPack edition) => new()
    {
        ["key"] = level.Key,
        ["reached"] = level.Finding.IsReached,
        ["illustrative"] = edition.LevelSource(level.Key) is FigureSource.Illustrative,
        ["finding"] = Finding(level.Finding, edition),
    };

    private JsonObject Claim(ClaimAssessment claim, EditionPack edition) => new()
    {
        ["action"] = claim.Ref.Action,
        ["credit"] = claim.Ref.Credit,
        ["status"] = Vocabulary.WordOf(Vocabulary.ClaimStatuses, claim.Status),
        ["counts"] = claim.Counts,
        ["points"] = claim.Points.Value,
        ["approvedPoints"] = claim.ApprovedPoints.Value,
        ["illustrative"] = edition.Edition.FindCredit(claim.Ref)?.Source is FigureSource.Illustrative,
        ["finding"] = Finding(claim.Finding, edition),
    };

    private JsonObject Finding(Finding finding, EditionPack edition) => new()
    {
        ["code"] = finding.Code,
        ["status"] = FindingWords.WordOf(finding.Status),
        ["words"] = words.Say(finding, edition),
        ["have"] = finding.Have,
        ["need"] = finding.Need,
        ["facts"] = Facts(finding.Facts),
        ["claims"] = Array(finding.Claims, claim => claim.ToString()),
        ["parts"] = Array(finding.Parts, part => Finding(part, edition)),
    };

    private static JsonObject Facts(ValueMap<object> facts) =>
        new(facts.Select(fact => KeyValuePair.Create<string, JsonNode?>(fact.Key, fact.Value switch
        {
            DateOnly day => Day(day),
            decimal number => number,
            int number => number,
            ValueList<string> items => Array(items, item => item),
            var text => text.ToString(),
        })));

    private static JsonObject PointsByKey(ValueMap<Points> points) =>
        new(points.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value.Value)));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray Array<T>(ValueList<T> items, Func<T, JsonNode?> write) => [.. items.Select(write)];
}
