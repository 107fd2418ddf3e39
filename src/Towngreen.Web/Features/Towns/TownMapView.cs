namespace Towngreen.Web.Features.Towns;

/// <summary>What the map draws: the towns whose place is known. The page that shows it holds a table of all towns.</summary>
public sealed class TownMapView(IReadOnlyList<TownStanding> towns)
{
    public IReadOnlyList<TownStanding> Towns { get; } = [.. towns.Where(town => town.Town is { Latitude: not null, Longitude: not null })];

    public MosaicPicture Picture => TownMosaic.Of([.. Towns.Select(town => (town.Town.Latitude!.Value, town.Town.Longitude!.Value))]);
}
