namespace Towngreen.Web.Features.Mentorships.Directory;

/// <summary>What a visitor looks for, as the address holds it; what is left empty does not narrow.</summary>
public sealed record DirectoryFilter
{
    /// <summary>An action's key.</summary>
    public string? Action { get; init; }

    /// <summary>A region's short name.</summary>
    public string? Region { get; init; }

    /// <summary>The key of the level a town holds.</summary>
    public string? Level { get; init; }

    public bool IsEmpty => string.IsNullOrEmpty(Action) && string.IsNullOrEmpty(Region) && string.IsNullOrEmpty(Level);

    public bool Admits(string actionKey) => string.IsNullOrEmpty(Action) || actionKey == Action;

    public bool Admits(ListedTown town) =>
        (string.IsNullOrEmpty(Region) || town.Town.Region == Region)
        && (string.IsNullOrEmpty(Level) || town.Held?.Level == Level);
}
