using System.Globalization;
using System.Text;

namespace Towngreen.Web.Platform.Files;

/// <summary>The names of files, as they may be shown and saved again on any machine.</summary>
public static class FileName
{
    private const string Forbidden = "<>:\"|?*";

    /// <summary>Names that mean a device on some machines, whatever the extension.</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The last part of a path without what cannot be seen, turns the reading direction, or means something to a file system; at most
    /// <see cref="StoredFile.MaxNameLength"/> long, the extension kept.
    /// </summary>
    public static string Clean(string name)
    {
        var seen = string.Concat(name.Split('/', '\\')[^1].EnumerateRunes().Where(IsSeen)).Normalize();
        var clean = seen.Trim().TrimEnd('.', ' ').TrimStart(' ');
        var extension = Path.GetExtension(clean);
        var stem = clean[..^extension.Length].Trim();
        var safe = stem.Trim('.').Length == 0 ? "file" : Devices.Contains(stem.Split('.')[0].Trim()) ? $"_{stem}" : stem;
        return Shortened(safe, extension);
    }

    private static bool IsSeen(Rune rune) =>
        rune != Rune.ReplacementChar && !(rune.IsAscii && Forbidden.Contains((char)rune.Value))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Shortened(string stem, string extension)
    {
        var end = extension.Length > StoredFile.MaxNameLength / 2 ? "" : extension;
        var room = StoredFile.MaxNameLength - end.Length;
        if (stem.Length > room)
        {
            stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)];
        }

        return stem + end;
    }
}
