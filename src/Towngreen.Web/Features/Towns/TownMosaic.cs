using System.Globalization;

namespace Towngreen.Web.Features.Towns;

/// <summary>
/// A schematic map from centers alone: each town is the ground nearer to its center than to any other, out to a certain distance. What
/// results resembles the state, with borders that are nobody's real ones.
/// </summary>
public static class TownMosaic
{
    /// <summary>Width of the picture; its height follows from the towns.</summary>
    public const double Width = 900;

    private const double Margin = 12;

    private const int Corners = 24;

    /// <summary>How far a town reaches where no neighbour bounds it, in the picture's units.</summary>
    private const double Reach = 42;

    public static MosaicPicture Of(IReadOnlyList<(double Latitude, double Longitude)> centers)
    {
        if (centers.Count == 0)
        {
            return new MosaicPicture(0, []);
        }

        var points = Project(centers);
        return new MosaicPicture(points.Max(point => point.Y) + Reach, [.. points.Select(point => new MosaicTile(point, Cell(point, points)))]);
    }

    /// <summary>Degrees of longitude are shortened as they are at the towns' middle latitude; north is up.</summary>
    private static List<MosaicPoint> Project(IReadOnlyList<(double Latitude, double Longitude)> centers)
    {
        var (west, east) = (centers.Min(c => c.Longitude), centers.Max(c => c.Longitude));
        var (south, north) = (centers.Min(c => c.Latitude), centers.Max(c => c.Latitude));
        var shortened = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Width - 2 * (Margin + Reach)) / Math.Max((east - west) * shortened, 1e-6);
        return [.. centers.Select(c => new MosaicPoint(Margin + Reach + (c.Longitude - west) * shortened * scale, Margin + Reach + (north - c.Latitude) * scale))];
    }

    private static List<MosaicPoint> Cell(MosaicPoint center, IEnumerable<MosaicPoint> others)
    {
        List<MosaicPoint> cell = [.. Enumerable.Range(0, Corners).Select(corner => 2 * Math.PI * corner / Corners)
            .Select(angle => new MosaicPoint(center.X + Reach * Math.Cos(angle), center.Y + Reach * Math.Sin(angle)))];
        foreach (var other in others.Where(other => other != center && center.SquaredDistance(other) < 4 * Reach * Reach))
        {
            cell = Nearer(cell, center, other);
        }

        return cell;
    }

    /// <summary>The part of a convex cell on the center's side of the line midway between center and other.</summary>
    private static List<MosaicPoint> Nearer(List<MosaicPoint> cell, MosaicPoint center, MosaicPoint other)
    {
        double Side(MosaicPoint point) => point.SquaredDistance(other) - point.SquaredDistance(center);
        List<MosaicPoint> kept = [];
        for (var place = 0; place < cell.Count; place++)
        {
            var (here, next) = (cell[place], cell[(place + 1) % cell.Count]);
            var (sideHere, sideNext) = (Side(here), Side(next));
            if (sideHere >= 0)
            {
                kept.Add(here);
            }

            if (sideHere >= 0 != sideNext >= 0)
            {
                var share = sideHere / (sideHere - sideNext);
                kept.Add(new MosaicPoint(here.X + share * (next.X - here.X), here.Y + share * (next.Y - here.Y)));
            }
        }

        return kept;
    }
}

/// <summary>The tiles in the order of the towns given.</summary>
public sealed record MosaicPicture(double Height, IReadOnlyList<MosaicTile> Tiles);

public sealed record MosaicTile(MosaicPoint Center, IReadOnlyList<MosaicPoint> Outline)
{
    /// <summary>The outline as the <c>points</c> of an SVG polygon.</summary>
    public string Points => string.Join(' ', Outline.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
}

public readonly record struct MosaicPoint(double X, double Y)
{
    public double SquaredDistance(MosaicPoint other) => (X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y);
}
