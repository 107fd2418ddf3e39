using Towngreen.Web.Features.Towns;

namespace Towngreen.Web.Tests.Features.TownPages;

public sealed class TownMosaicTests
{
    [Fact]
    public void Of_NoTowns_IsEmpty() => Assert.Empty(TownMosaic.Of([]).Tiles);

    [Fact]
    public void Of_TwoNeighbours_MeetMidway()
    {
        (double, double)[] centers = [(41, -73), (41, -72.95), (42, -72)];

        var tiles = TownMosaic.Of(centers).Tiles;

        var middle = (tiles[0].Center.X + tiles[1].Center.X) / 2;
        Assert.Equal(middle, tiles[0].Outline.Max(corner => corner.X), 3);
        Assert.Equal(middle, tiles[1].Outline.Min(corner => corner.X), 3);
    }

    [Fact]
    public void Of_Towns_NorthIsUpAndEastIsRight()
    {
        (double, double)[] centers = [(41, -73), (42, -72)];

        var tiles = TownMosaic.Of(centers).Tiles;

        Assert.True(tiles[1].Center.Y < tiles[0].Center.Y);
        Assert.True(tiles[1].Center.X > tiles[0].Center.X);
    }

    [Fact]
    public void Of_Towns_StayInThePicture()
    {
        (double, double)[] centers = [(41, -73), (41.5, -72.5), (42, -72)];

        var picture = TownMosaic.Of(centers);

        Assert.All(picture.Tiles.SelectMany(tile => tile.Outline), corner =>
        {
            Assert.InRange(corner.X, 0, TownMosaic.Width);
            Assert.InRange(corner.Y, 0, picture.Height);
        });
    }
}
