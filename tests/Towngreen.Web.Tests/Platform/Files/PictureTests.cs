using SkiaSharp;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Tests.Hostile;

namespace Towngreen.Web.Tests.Platform.Files;

public sealed class PictureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Redraw_PhotoTakenOnItsSide_StandsUprightWithoutPlaceOrOtherWords()
    {
        var photo = BadPictures.WithPlace(Photo(width: 300, height: 200), BadFile.Secret);

        await using var drawn = (await Picture.RedrawAsync("photo.jpg", FileKind.Jpeg, new MemoryStream(photo), Cancel)).Value;

        var content = ((MemoryStream)drawn).ToArray();
        using var picture = SKBitmap.Decode(content);
        Assert.Equal((200, 300), (picture.Width, picture.Height));
        // The red half was on the left; turned by a quarter to the right, it is above.
        Assert.True(picture.GetPixel(100, 40) is { Red: > 200, Blue: < 60 });
        Assert.True(picture.GetPixel(100, 260) is { Red: < 60, Blue: > 200 });
        Assert.Equal(-1, content.AsSpan().IndexOf(BadFile.Secret));
        Assert.Equal(-1, content.AsSpan().IndexOf("Exif"u8));
    }

    [Fact]
    public async Task Redraw_LargePhoto_IsDrawnSmaller()
    {
        await using var drawn = (await Picture.RedrawAsync("photo.jpg", FileKind.Jpeg, new MemoryStream(Photo(width: 8000, height: 6000)), Cancel)).Value;

        using var codec = SKCodec.Create(drawn);
        Assert.InRange((long)codec.Info.Width * codec.Info.Height, 10_000_000, 25_000_000);
    }

    [Fact]
    public async Task Redraw_MorePixelsThanAnyDocument_IsRefused()
    {
        var refused = await Picture.RedrawAsync("map.png", FileKind.Png, new MemoryStream(BadPictures.Declaring(20_000, 20_000)), Cancel);

        Assert.Equal(new PictureTooLarge("map.png", 50), Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Redraw_PngWithHoles_KeepsThem()
    {
        using var clear = new SKBitmap(new SKImageInfo(20, 20, SKColorType.Rgba8888, SKAlphaType.Premul));
        clear.Erase(SKColors.Transparent);
        using var png = clear.Encode(SKEncodedImageFormat.Png, 100);

        await using var drawn = (await Picture.RedrawAsync("logo.png", FileKind.Png, new MemoryStream(png.ToArray()), Cancel)).Value;

        using var picture = SKBitmap.Decode(((MemoryStream)drawn).ToArray());
        Assert.Equal(0, picture.GetPixel(10, 10).Alpha);
    }

    private static byte[] Photo(int width, int height)
    {
        using var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(picture))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2, height, red);
        }

        using var data = picture.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }
}
