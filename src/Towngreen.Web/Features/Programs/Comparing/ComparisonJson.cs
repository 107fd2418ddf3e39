using System.Text.Encodings.Web;
using System.Text.Json;
using Towngreen.Certification;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>A comparison of two editions as JSON.</summary>
internal static class ComparisonJson
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(EditionComparison comparison) => JsonSerializer.Serialize(
        new
        {
            program = comparison.To.Edition.Program,
            from = comparison.From.Key,
            to = comparison.To.Key,
            rules = comparison.Rules.Changes.Select(Passage),
            added = comparison.Added.Select(Action),
            removed = comparison.Removed.Select(Action),
            renumbered = comparison.Renumbered.Select(pair => new { pair.New.Key, from = Number(pair.Old), to = Number(pair.New), pair.New.Title }),
            renamed = comparison.Renamed.Select(pair => new { pair.New.Key, from = pair.Old.Title, to = pair.New.Title }),
            changed = comparison.Changed.Select(pair => new
            {
                pair.New.Key,
                number = Number(pair.New),
                pair.New.Title,
                was = pair.Old.Key == pair.New.Key ? null : pair.Old.Key,
                changes = pair.Changes.Select(Passage),
            }),
        },
        Readable);

    /// <summary>Rules line by line; of prose how many words came and went.</summary>
    private static object Passage(PassageComparison change) => change.Shown.IsProse
        ? new { change.Shown.Key, heading = change.Shown.Name, wordsAdded = change.Added, wordsRemoved = change.Removed }
        : new { change.Shown.Key, heading = change.Shown.Name, removed = change.LinesRemoved, added = change.LinesAdded };

    private static object Action(ActionDefinition action) => new { action.Key, number = Number(action), action.Title };

    private static string? Number(ActionDefinition action) => action.Number.IsPublished ? action.Number.ToString() : null;
}
