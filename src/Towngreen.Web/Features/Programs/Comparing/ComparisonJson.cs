using System.Text.Encodings.Web;
using System.Text.Json;
using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>A comparison of two editions as JSON.</summary>
internal sealed class ComparisonJson(Words words)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly PointsWords _points = new(words);

    public string Write(EditionComparison comparison) => JsonSerializer.Serialize(
        new
        {
            program = comparison.To.Edition.Program,
            from = comparison.From.Key,
            to = comparison.To.Key,
            levels = LevelChange.Of(comparison, new RequirementWords(words)),
            added = comparison.Added.Select(Action),
            removed = comparison.Removed.Select(Action),
            renumbered = comparison.Renumbered.Select(pair => new { pair.New.Key, from = Number(pair.Old), to = Number(pair.New), pair.New.Title }),
            renamed = comparison.Renamed.Select(pair => new { pair.New.Key, from = pair.Old.Title, to = pair.New.Title }),
            credits = comparison.Credits.Select(Credit),
        },
        Readable);

    private object Credit(CreditChange change) => new
    {
        action = change.Action.Key,
        credit = change.Any.Id,
        change.Any.Title,
        pointsBefore = change.Old is null ? null : _points.Say(change.Old),
        pointsAfter = change.New is null ? null : _points.Say(change.New),
        change.ChangesTerms,
    };

    private static object Action(ActionDefinition action) => new { action.Key, number = Number(action), action.Title };

    private static string? Number(ActionDefinition action) => action.Number.IsPublished ? action.Number.ToString() : null;
}
