using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>How what a level or designation asks has changed, line by line.</summary>
public sealed record LevelChange(string Key, string Title, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>The levels, then the designations, that changed, came or went.</summary>
    public static IEnumerable<LevelChange> Of(EditionComparison comparison, RequirementWords words)
    {
        var (from, to) = (Asked(comparison.From, words), Asked(comparison.To, words));
        foreach (var (key, title, lines) in to.Concat(from.Where(old => to.TrueForAll(level => level.Key != old.Key))))
        {
            var before = from.Find(level => level.Key == key).Lines ?? [];
            var after = to.Exists(level => level.Key == key) ? lines : [];
            if (!before.SequenceEqual(after))
            {
                yield return new LevelChange(key, title, [.. before.Except(after)], [.. after.Except(before)]);
            }
        }
    }

    private static List<(string Key, string Title, List<string> Lines)> Asked(EditionPack edition, RequirementWords words) =>
    [
        .. edition.Edition.Levels.Select(level => (level.Key, level.Title, words.Lines(level.Requirement, edition).ToList())),
        .. edition.Edition.Designations.Select(one => (one.Key, one.Title, words.Lines(one.Requirement, edition).ToList())),
    ];
}
