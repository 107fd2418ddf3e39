using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>What a visitor looks for, as the address holds it. Unknown values narrow nothing: an old link still shows the catalogue.</summary>
public sealed record CatalogueFilter
{
    /// <summary>The points ranges on offer, by the most an action can earn; both ends included.</summary>
    public static readonly IReadOnlyList<PointsRange> Ranges =
    [
        new("1-10", 0, 10), new("11-25", 10.01m, 25), new("26-50", 25.01m, 50), new("51-", 50.01m, decimal.MaxValue),
    ];

    /// <summary>Words that must all appear in number, title or objective.</summary>
    public string? Search { get; init; }

    public string? Category { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The key of one of <see cref="Ranges"/>.</summary>
    public string? Points { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Search) && string.IsNullOrEmpty(Category) && Tags.Count == 0 && string.IsNullOrEmpty(Points);

    public bool Admits(ActionDefinition action, ActionText text, EditionPack edition)
    {
        var range = Ranges.FirstOrDefault(range => range.Key == Points);
        return (edition.Edition.FindCategory(Category ?? "") is null || action.Category == Category)
            && Tags.Where(tag => edition.Tags.Any(known => known.Key == tag)).All(tag => action.Tags.Contains(tag))
            && range?.Holds(CatalogueRow.MostPoints(action)) is not false
            && Words().All(word => Said(action, text).Contains(word, StringComparison.CurrentCultureIgnoreCase));
    }

    private static string Said(ActionDefinition action, ActionText text) => $"{action.Number} {action.Title} {text.Objective}";

    private string[] Words() => (Search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

public sealed record PointsRange(string Key, decimal Least, decimal Most)
{
    public bool Holds(decimal points) => points >= Least && points <= Most;
}
