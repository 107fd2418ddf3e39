using System.Globalization;
using System.Text;
using Towngreen.Certification;
using Towngreen.Certification.Tests.RandomPrograms;

namespace Towngreen.Web.Tests.Platform.Packs.Fuzzing;

/// <summary>Texts of any length up to a megabyte that are cheap to write and meant to be dear to read.</summary>
internal static class Bombs
{
    public const int Megabyte = 1024 * 1024;

    private static readonly ValueList<string> Repeated =
    [
        "[", "{", "{a: ", "{\"a\":", "- ", "? ", "- - ", "a: 1\n", "- x\n", "[1,", "1,", "\"\\u0041\",", "'", "\"", "\\", "#\n", "# ", "\n", "\t", " ", ": ", "!", "&a ", "*a ", "|\n", ">\n", "---\n", "<<: *a\n", "%YAML 1.2\n",
        "## x\n", "### x {#once}\n", "### {#", "```\n", "x,", ",", "\",\"", "\n\"", "x,x,x,x,x,x,x,x,x,x\n", "\r", "\0", "\u2028", "0", "9", "-", "e9", "é", "𝟙", "null,", "{},", "[],", "{\"name\":\"Ada\"},", "\"a\":1,",
    ];

    public static string Draw(Chance chance)
    {
        var length = chance.Of(1_000, 20_000, 250_000, Megabyte);
        return chance.Between(0, 4) switch
        {
            0 => Fill(length, _ => chance.Of(Repeated)),
            1 => Keys(length),
            2 => Columns(length),
            3 => Fill(length, Always(chance.Of(Repeated) + chance.Of(Repeated))),
            _ => Fill(length, Always(chance.Of(Repeated))),
        };
    }

    /// <summary>The bomb in the place of some value of a sound text.</summary>
    public static string Within(Chance chance, string text)
    {
        var at = text.IndexOf(": ", chance.Between(0, text.Length), StringComparison.Ordinal);
        return at < 0 ? Draw(chance) : text[..(at + 2)] + Draw(chance) + text[(at + 2)..];
    }

    /// <summary>The text's own lines or items again and again, each sound by itself.</summary>
    public static string Echo(Chance chance, string text)
    {
        var lines = text.Split('\n');
        var (first, count) = (chance.Between(0, lines.Length - 1), chance.Between(1, 8));
        var piece = string.Join('\n', lines.Skip(first).Take(count)) + "\n";
        var length = chance.Of(20_000, 250_000, Megabyte) - text.Length;
        return string.Join('\n', lines.Take(first)) + "\n" + Fill(Math.Max(length, piece.Length), Always(piece)) + string.Join('\n', lines.Skip(first));
    }

    private static Func<int, string> Always(string text) => _ => text;

    private static string Keys(int length) => Fill(length, place => string.Create(CultureInfo.InvariantCulture, $"k{place}: {place}\n"));

    private static string Columns(int length) => Fill(length, place => string.Create(CultureInfo.InvariantCulture, $"c{place},"));

    private static string Fill(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 64);
        for (var place = 0; text.Length < length; place++)
        {
            text.Append(piece(place));
        }

        return text.ToString();
    }
}
