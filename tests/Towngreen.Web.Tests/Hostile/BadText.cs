using System.Text;
using static Towngreen.Web.Tests.Hostile.BadFile;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>Text files that are not, and some that are but mean ill.</summary>
internal static class BadText
{
    public static readonly Func<Random, Made>[] Tricks = [NoText, ControlLate, BadBytesLate, OtherEncoding, Formulas];

    private static string Plain(Random random) => string.Concat(Enumerable.Repeat("Ash, 12, Elm Street\r\n", random.Next(500, 5000)));

    private static Made NoText(Random random) => new("noise as text", Fate.Refused, Name(random), Noise(random, random.Next(1, 4000)));

    private static Made ControlLate(Random random) =>
        new("a control character far into the text", Fate.Refused, Name(random), Encoding.UTF8.GetBytes(Plain(random) + Pick(random, "\0", "\u0007", "\u001b[2J", "\u007f")));

    private static Made BadBytesLate(Random random) => new(
        "bytes that are no letters far into the text", Fate.Refused, Name(random),
        [.. Encoding.UTF8.GetBytes(Plain(random)), .. Pick<byte[]>(random, [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82])]);

    private static Made OtherEncoding(Random random) => new(
        "text in another encoding", Fate.Refused, Name(random),
        Pick(random, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32).GetBytes(Plain(random)));

    private static Made Formulas(Random random) => new(
        "a page, formulas or turned letters as honest text", Fate.Inert, Name(random),
        Encoding.UTF8.GetBytes(Pick(random, "=cmd|' /C calc'!A0,+1,@SUM(1)", "<html><script>alert(1)</script>", "<svg onload=alert(1)>", "\u202Egpj.exe\u202C", "#!/bin/sh\nrm -rf /") + Plain(random)));

    private static string Name(Random random) => Pick(random, "trees.csv", "notes.txt");
}
