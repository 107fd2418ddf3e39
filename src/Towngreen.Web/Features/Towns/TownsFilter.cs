namespace Towngreen.Web.Features.Towns;

/// <summary>Which towns to show and in what order, as the address holds it. Unknown values neither narrow nor sort.</summary>
public sealed record TownsFilter
{
    public const string DefaultSort = "name";

    private static readonly Dictionary<string, Func<TownStanding, IComparable>> Sorts = new(StringComparer.Ordinal)
    {
        ["name"] = town => town.Town.Name,
        ["region"] = town => town.Town.RegionName ?? "",
        ["population"] = town => -(town.Town.Population ?? -1),
        ["standing"] = town => -(int)town.Standing * 1_000_000m - (town.Certification?.Points ?? 0),
    };

    public string? Search { get; init; }

    /// <summary>A region's short name.</summary>
    public string? Region { get; init; }

    /// <summary>A standing's key, a level's key, or <c>certified</c> for every level.</summary>
    public string? Standing { get; init; }

    /// <summary>One of the allowed orders; a name breaks ties.</summary>
    public string? Sort { get; init; }

    public string SortOrDefault => Sort is { } sort && Sorts.ContainsKey(sort) ? sort : DefaultSort;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Search) && string.IsNullOrEmpty(Region) && string.IsNullOrEmpty(Standing);

    public IReadOnlyList<TownStanding> Apply(IEnumerable<TownStanding> towns) =>
        [.. towns.Where(Admits).OrderBy(Sorts[SortOrDefault]).ThenBy(town => town.Town.Name, StringComparer.CurrentCulture).ThenBy(town => town.Town.Slug, StringComparer.Ordinal)];

    private bool Admits(TownStanding town) =>
        (string.IsNullOrWhiteSpace(Search) || town.Town.Name.Contains(Search.Trim(), StringComparison.CurrentCultureIgnoreCase))
        && (string.IsNullOrEmpty(Region) || town.Town.Region == Region)
        && (string.IsNullOrEmpty(Standing) || town.Key == Standing || TownStanding.KeyOf(town.Standing) == Standing);
}
