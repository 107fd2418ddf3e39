using System.Globalization;
using System.Text.Json;
using Towngreen.Certification;

namespace Towngreen.Web.Features.Certifications;

/// <summary>A finding as it is kept: its facts as JSON, dates marked as such so that they come back as dates.</summary>
public sealed record RecordedFinding(
    string Code,
    FindingStatus Status,
    decimal? Have,
    decimal? Need,
    IReadOnlyDictionary<string, JsonElement> Facts,
    IReadOnlyList<ClaimRef> Claims,
    IReadOnlyList<RecordedFinding> Parts)
{
    private const string DateMark = "date";

    public static RecordedFinding Of(Finding finding) => new(
        finding.Code, finding.Status, finding.Have, finding.Need,
        finding.Facts.ToDictionary(fact => fact.Key, fact => ToJson(fact.Value)),
        [.. finding.Claims],
        [.. finding.Parts.Select(Of)]);

    public Finding ToFinding() => new(Code, Status)
    {
        Have = Have,
        Need = Need,
        Facts = [.. Facts.Select(fact => KeyValuePair.Create(fact.Key, FromJson(fact.Value)))],
        Claims = [.. Claims],
        Parts = [.. Parts.Select(part => part.ToFinding())],
    };

    private static JsonElement ToJson(object fact) => fact is DateOnly date
        ? JsonSerializer.SerializeToElement(new Dictionary<string, string> { [DateMark] = date.ToString("O", CultureInfo.InvariantCulture) })
        : JsonSerializer.SerializeToElement(fact, fact.GetType());

    private static object FromJson(JsonElement fact) => fact.ValueKind switch
    {
        JsonValueKind.String => fact.GetString()!,
        JsonValueKind.Number => fact.TryGetInt32(out var whole) ? whole : fact.GetDecimal(),
        JsonValueKind.Array => (ValueList<string>)[.. fact.EnumerateArray().Select(item => item.GetString()!)],
        JsonValueKind.Object => DateOnly.ParseExact(fact.GetProperty(DateMark).GetString()!, "O", CultureInfo.InvariantCulture),
        _ => throw new JsonException($"A fact cannot be {fact.ValueKind}."),
    };
}
