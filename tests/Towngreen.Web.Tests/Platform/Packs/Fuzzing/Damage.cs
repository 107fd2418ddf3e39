using Towngreen.Certification;
using Towngreen.Certification.Tests.RandomPrograms;

namespace Towngreen.Web.Tests.Platform.Packs.Fuzzing;

/// <summary>Ways to make a text worse: cut, doubled, torn, with words and signs where none belong.</summary>
internal static class Damage
{
    private static readonly ValueList<string> Splinters =
    [
        "{", "}", "[", "]", ":", ": ", "-", "- ", "\"", "'", "&a ", "*a", "!!int ", "!", "%", "@", "`", "\n", "\r", "\t", "---\n", "...\n", "#", "|", "|2", ">", "?", ",", "\\", "\\u0000", "\\ud800",
        "\0", "\u001b", "\u0085", "\u2028", "\ufeff", "\ud800", "é", "𝟙", "‮", "null", "~", "{#", "}", "    ", "\n\n", "$", "//", "/*", "<<: ", "<<", "```", "## ", "### ", "\"\"",
    ];

    private static readonly ValueList<string> Values =
    [
        "0", "-1", "1e99", "1e-99", ".5", "5.", "-0", "00", "0x1f", "1_000", "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001", "9999999999999999999999999999999",
        "2147483648", "-2147483648", "1000000000000000", ".inf", ".nan", "true", "yes", "no", "null", "2026-02-30", "0001-01-01", "9999-12-31", "9999-12-31T23:59", "2026-02-29", "24:00", "bronze", "walk", "walk/once",
        "\"\"", "[]", "{}", "[[]]", "{a: {b: c}}", "[1, [2, [3]]]", "any-time", "{ years: 99999 }", "{ years-back: 2147483647 }", "{ all: [] }", "{ at-least: { n: 99, of: [] } }", "{ percent: { at-least: 0 } }",
    ];

    public static string Do(Chance chance, string text)
    {
        var times = chance.Of(1, 1, 2, 4, 12);
        for (var time = 0; time < times; time++)
        {
            text = Once(chance, text);
        }

        return text;
    }

    private static string Once(Chance chance, string text)
    {
        var at = chance.Between(0, text.Length);
        var lines = text.Split('\n');
        return chance.Between(0, 8) switch
        {
            0 => text[..at] + chance.Of(Splinters) + text[at..],
            1 => text[..at] + chance.Of(Splinters) + text[Math.Min(text.Length, at + chance.Between(1, 12))..],
            2 => text[..at],
            3 => text[..at] + (char)chance.Between(0, 0xffff) + text[at..],
            4 => WithLine(lines, chance, line => chance.Of("", line + "\n" + line, line.TrimStart(), "  " + line, line[..(line.Length / 2)])),
            5 or 6 => WithLine(lines, chance, line => WithValue(line, chance.Of(Values))),
            7 => WithLine(lines, chance, line => line.Contains(": ", StringComparison.Ordinal) ? chance.Of(lines) + "\n" + line : chance.Of(lines)),
            _ => Moved(text, at, chance.Between(0, text.Length), chance.Between(1, 60)),
        };
    }

    private static string WithLine(string[] lines, Chance chance, Func<string, string> change)
    {
        var place = chance.Between(0, lines.Length - 1);
        lines[place] = change(lines[place]);
        return string.Join('\n', lines);
    }

    /// <summary>Another value behind the line's last colon.</summary>
    private static string WithValue(string line, string value)
    {
        var colon = line.LastIndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? value : $"{line[..(colon + 2)]}{value}";
    }

    private static string Moved(string text, int from, int to, int length)
    {
        var piece = text[from..Math.Min(text.Length, from + length)];
        return text[..to] + piece + text[to..];
    }
}
