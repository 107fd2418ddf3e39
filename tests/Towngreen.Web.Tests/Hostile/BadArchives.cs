using System.Buffers.Binary;
using System.Text;
using static Towngreen.Web.Tests.Hostile.BadFile;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>Office files written by hand, since no library would write such ones.</summary>
internal static class BadArchives
{
    public static readonly Func<Random, Made>[] Tricks = [Bomb, ManyParts, SharedBytes, Escaping, Program, Locked, OtherKind, Twice, Nested, Passenger, LyingEnd];

    private sealed record Part(string Name, uint Size = 20, uint Packed = 20, ushort Method = 8, ushort Flags = 0);

    private static readonly Part[] Word = [new("[Content_Types].xml"), new("_rels/.rels"), new("word/document.xml")];

    /// <summary>As small as one that we take can be, with the part in place of its text.</summary>
    public static byte[] Document(string main) => Write([.. Word[..2], new Part(main)]);

    private static Made Bomb(Random random) => Refused(
        "an archive that says it unpacks to gigabytes", [.. Word, new Part("word/media/1.xml", Size: (uint)random.Next(600_000_000, int.MaxValue))]);

    private static Made ManyParts(Random random) => Refused(
        "an archive of countless parts", [.. Word, .. Enumerable.Range(0, random.Next(5_001, 20_000)).Select(number => new Part($"word/{number}.xml", 0, 0))]);

    private static Made SharedBytes(Random random) => Refused(
        "an archive whose parts share their bytes", [.. Word, .. Enumerable.Range(0, 20).Select(number => new Part($"word/{number}.xml", 100_000, (uint)random.Next(40_000, 50_000)))], hollow: true);

    private static Made Escaping(Random random) => Refused(
        "a part outside the archive", [.. Word, new Part(Pick(random, "../../evil.xml", "/etc/passwd", @"word\..\..\evil.xml", "C:/evil.xml", "word/../../x.xml", "word/\u202Exml", "word/a\0b.xml"))]);

    private static Made Program(Random random) => Refused(
        "macros, controls or programs inside",
        [.. Word, new Part(Pick(random, "word/vbaProject.bin", "word/vbaData.xml", "word/activeX/activeX1.bin", "word/embeddings/oleObject1.bin", "word/embeddings/setup.EXE", "word/media/a.js", "word/afchunk.html", "xl/macrosheets/sheet1.xml", "word/embeddings/a.lnk", "word/embeddings/inner.docm"))]);

    private static Made Locked(Random random) => Refused(
        "an archive with a password or a method of its own", [.. Word, random.Next(2) == 0 ? new Part("word/a.xml", Flags: 1) : new Part("word/a.xml", Method: Pick<ushort>(random, 9, 12, 14, 99))]);

    private static Made OtherKind(Random random) => new(
        "another kind of archive", Fate.Refused, $"minutes{Pick(random, ".docx", ".xlsx", ".pptx")}", Document(Pick(random, "META-INF/MANIFEST.MF", "word/text.txt", "mimetype", "docProps/app.xml")));

    private static Made Twice(Random random) => Refused("a part that is there twice", [.. Word, new Part(Pick(random, "word/document.xml", "WORD/DOCUMENT.XML", "[Content_Types].xml"))]);

    private static Made Nested(Random random) => Refused(
        "archives within archives", [.. Word, .. Enumerable.Range(0, random.Next(1, 16)).Select(number => new Part($"word/embeddings/{number}.{Pick(random, "zip", "7z", "rar", "gz", "jar")}"))]);

    private static Made Passenger(Random random) => new(
        "something behind an archive", Fate.Refused, "minutes.docx", [.. Document("word/document.xml"), .. random.Next(2) == 0 ? "%PDF-1.7 <script>"u8 : "MZ"u8]);

    private static Made LyingEnd(Random random)
    {
        var archive = Document("word/document.xml");
        BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(archive.Length - 12), (ushort)random.Next(4, ushort.MaxValue));
        return new("an archive that lies about its parts", Fate.Refused, "minutes.docx", archive);
    }

    private static Made Refused(string trick, IReadOnlyList<Part> parts, bool hollow = false) => new(trick, Fate.Refused, "minutes.docx", Write(parts, hollow));

    /// <param name="hollow">The parts' bytes are in the list alone.</param>
    private static byte[] Write(IReadOnlyList<Part> parts, bool hollow = false)
    {
        using var archive = new MemoryStream();
        using var list = new MemoryStream();
        foreach (var part in parts)
        {
            var at = (uint)archive.Position;
            archive.Write(Header(0x04034B50, 30, part, 6, 26));
            archive.Write(Encoding.UTF8.GetBytes(part.Name));
            archive.Write(new byte[hollow || part.Packed > 1000 ? 0 : part.Packed]);
            var entry = Header(0x02014B50, 46, part, 8, 28);
            BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(42), at);
            list.Write(entry);
            list.Write(Encoding.UTF8.GetBytes(part.Name));
        }

        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)parts.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)parts.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)list.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)archive.Position);
        return [.. archive.ToArray(), .. list.ToArray(), .. end];
    }

    private static byte[] Header(uint signature, int length, Part part, int flagsAt, int nameAt)
    {
        var header = new byte[length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, signature);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(flagsAt), part.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(flagsAt + 2), part.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(nameAt - 8), part.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(nameAt - 4), part.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(nameAt), (ushort)Encoding.UTF8.GetByteCount(part.Name));
        return header;
    }
}
