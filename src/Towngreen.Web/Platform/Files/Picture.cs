using SkiaSharp;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Files;

/// <summary>
/// Pictures are drawn anew, upright and in the usual colours: where a photo was taken, by whom and with what, and whatever else was
/// hidden in the file, is not kept. JPEG stays JPEG, PNG stays PNG.
/// </summary>
internal static class Picture
{
    /// <summary>As declared in the file's first bytes; nothing is drawn beyond it.</summary>
    private const long MaxPixels = 50_000_000;

    /// <summary>Four bytes each in memory. Larger photos are drawn smaller; JPEG can be read at so many eighths of its size.</summary>
    private const long MaxDrawn = 25_000_000;

    private const int Quality = 90;

    /// <summary>Drawing takes up to a few hundred megabytes: one at a time keeps that bounded.</summary>
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    public static async Task<Result<Stream>> RedrawAsync(string name, FileKind kind, Stream content, CancellationToken cancel)
    {
        await OneAtATime.WaitAsync(cancel);
        try
        {
            using var data = SKData.Create(content);
            using var codec = SKCodec.Create(data);
            return codec is null || codec.EncodedFormat != FormatOf(kind) ? new FileUnsound(name)
                : (long)codec.Info.Width * codec.Info.Height > MaxPixels ? new PictureTooLarge(name, MaxPixels / 1_000_000)
                : Draw(codec) is { } drawn ? drawn
                : new FileUnsound(name);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static SKEncodedImageFormat FormatOf(FileKind kind) => kind == FileKind.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg;

    /// <returns>Null when the file ends early or cannot be drawn.</returns>
    private static MemoryStream? Draw(SKCodec codec)
    {
        var scale = Math.Min(1, Math.Floor(8 * Math.Sqrt((double)MaxDrawn / ((long)codec.Info.Width * codec.Info.Height))) / 8);
        var size = codec.GetScaledDimensions((float)scale);
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        using var drawn = new SKBitmap();
        if (!drawn.TryAllocPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, SKColorSpace.CreateSrgb()))
            || codec.GetPixels(drawn.Info, drawn.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        using var upright = Upright(drawn, codec.EncodedOrigin);
        using var encoded = (upright ?? drawn).Encode(codec.EncodedFormat, Quality);
        return encoded is null ? null : new MemoryStream(encoded.ToArray(), writable: false);
    }

    /// <returns>The picture as its camera said it should be held; null when it is already.</returns>
    private static SKBitmap? Upright(SKBitmap drawn, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default)
        {
            return null;
        }

        var (width, height) = (drawn.Width, drawn.Height);
        var turned = origin >= SKEncodedOrigin.LeftTop;
        var upright = new SKBitmap(drawn.Info.WithSize(turned ? height : width, turned ? width : height));
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
            _ => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        });
        canvas.DrawBitmap(drawn, 0, 0, SKSamplingOptions.Default);
        return upright;
    }
}
