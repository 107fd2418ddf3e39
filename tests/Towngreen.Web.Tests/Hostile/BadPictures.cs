using System.Buffers.Binary;
using SkiaSharp;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>Pictures with something more in them, or with nothing behind what they say.</summary>
internal static class BadPictures
{
    private const int EndChunkLength = 12;
    private const int HeaderEnd = 33;

    public static byte[] Jpeg(Random random) => Draw(random, SKEncodedImageFormat.Jpeg);

    public static byte[] Png(Random random) => Draw(random, SKEncodedImageFormat.Png);

    /// <summary>A photo as phones write it: what EXIF says comes first, and the place is among it. Held upright, the camera was on its side.</summary>
    public static byte[] WithPlace(byte[] jpeg, byte[] secret)
    {
        byte[] exif =
        [
            .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0,
            .. secret,
        ];
        return [.. jpeg[..2], 0xFF, 0xE1, .. Short(exif.Length + 2), .. exif, 0xFF, 0xFE, .. Short(secret.Length + 2), .. secret, .. jpeg[2..]];
    }

    public static byte[] WithText(byte[] png, byte[] secret) => [.. png[..HeaderEnd], .. Chunk("tEXt"u8, [.. "Comment\0"u8, .. secret]), .. Chunk("eXIf"u8, secret), .. png[HeaderEnd..]];

    public static byte[] Declaring(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, new byte[64]), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Draw(Random random, SKEncodedImageFormat format)
    {
        using var picture = new SKBitmap(random.Next(40, 200), random.Next(40, 200));
        using (var canvas = new SKCanvas(picture))
        {
            canvas.Clear(new SKColor((uint)random.Next() | 0xFF000000));
            using var paint = new SKPaint { Color = new SKColor((uint)random.Next() | 0xFF000000) };
            canvas.DrawCircle(picture.Width / 2, picture.Height / 2, picture.Height / 3, paint);
        }

        using var data = picture.Encode(format, 85);
        return data.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[EndChunkLength + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Checksum(chunk.AsSpan(4, 4 + content.Length)));
        return chunk;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];
}
