namespace Towngreen.Web.Features.Towns;

/// <summary>What the map draws. The page that shows it holds a table of the same towns.</summary>
public sealed record TownMapView(IReadOnlyList<TownStanding> Towns)
{
    public MosaicPicture Picture => TownMosaic.Of([.. Towns.Select(town => (town.Town.Latitude, town.Town.Longitude))]);
}
