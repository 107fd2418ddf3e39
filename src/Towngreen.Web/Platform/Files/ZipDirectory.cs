using System.Buffers.Binary;
using System.Text;

namespace Towngreen.Web.Platform.Files;

/// <param name="Packed">Bytes in the archive.</param>
/// <param name="Size">Bytes it says it unpacks to.</param>
internal sealed record ZipEntry(string Name, long Packed, long Size, int Method, bool IsEncrypted);

/// <summary>
/// The list at the end of a zip archive. Only the list is read, and only if it is of a sane length: nothing is unpacked, and what an
/// archive claims cannot cost memory.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int MaxLength = 4 * 1024 * 1024;
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;

    /// <returns>Null when the end of the stream is not a whole directory, or a longer one than any document has.</returns>
    public static IReadOnlyList<ZipEntry>? Read(Stream archive)
    {
        var tail = Part(archive, Math.Max(0, archive.Length - EndLength - ushort.MaxValue), archive.Length);
        if (FindEnd(tail) is not { } at)
        {
            return null;
        }

        var end = tail.AsSpan(at);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        long start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        return length <= MaxLength && start + length <= archive.Length - tail.Length + at
            ? Entries(Part(archive, start, start + length), count)
            : null;
    }

    /// <summary>The end record is the last thing in the file but for its own comment.</summary>
    private static int? FindEnd(ReadOnlySpan<byte> tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[at..]) == EndSignature
                && BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) == tail.Length - at - EndLength)
            {
                return at;
            }
        }

        return null;
    }

    private static List<ZipEntry>? Entries(ReadOnlySpan<byte> list, int count)
    {
        var entries = new List<ZipEntry>();
        while (list.Length >= EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(list) == EntrySignature)
        {
            var name = BinaryPrimitives.ReadUInt16LittleEndian(list[28..]);
            var whole = EntryLength + name + BinaryPrimitives.ReadUInt16LittleEndian(list[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(list[32..]);
            if (whole > list.Length)
            {
                return null;
            }

            entries.Add(new ZipEntry(
                Encoding.UTF8.GetString(list.Slice(EntryLength, name)),
                BinaryPrimitives.ReadUInt32LittleEndian(list[20..]),
                BinaryPrimitives.ReadUInt32LittleEndian(list[24..]),
                BinaryPrimitives.ReadUInt16LittleEndian(list[10..]),
                (list[8] & 1) != 0));
            list = list[whole..];
        }

        return list.IsEmpty && entries.Count == count ? entries : null;
    }

    private static byte[] Part(Stream stream, long from, long to)
    {
        var bytes = new byte[to - from];
        stream.Position = from;
        stream.ReadExactly(bytes);
        return bytes;
    }
}
