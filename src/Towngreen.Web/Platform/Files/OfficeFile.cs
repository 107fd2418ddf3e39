using System.Text.RegularExpressions;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Files;

/// <summary>Word, Excel and PowerPoint files by the list of their parts: the right ones are there, and none that could run.</summary>
internal static partial class OfficeFile
{
    /// <summary>A thousand slides have about this many parts.</summary>
    private const int MaxParts = 5000;

    private const long MaxUnpacked = 512L * 1024 * 1024;

    /// <summary>Large tables pack to a twentieth; what packs to less than a hundredth is made to burst.</summary>
    private const long MaxRatio = 100;

    /// <summary>Below this, a ratio says nothing: an empty sheet is mostly repetition.</summary>
    private const long RatioFrom = 16L * 1024 * 1024;

    private const int Stored = 0;
    private const int Deflated = 8;

    private static readonly Dictionary<FileKind, string> MainParts = new()
    {
        [FileKind.Word] = "word/document",
        [FileKind.Excel] = "xl/workbook",
        [FileKind.PowerPoint] = "ppt/presentation",
    };

    /// <returns>Why it is refused, or null.</returns>
    public static Error? Refusal(string name, FileKind kind, Stream content)
    {
        if (ZipDirectory.Read(content) is not { } parts || !IsSound(parts, content.Length) || !IsOf(kind, parts))
        {
            return new FileUnsound(name);
        }

        var unpacked = parts.Sum(part => part.Size);
        return unpacked > MaxUnpacked || (unpacked > RatioFrom && unpacked > MaxRatio * parts.Sum(part => part.Packed)) ? new FileUnpacksTooLarge(name)
            : parts.Any(part => CanRun().IsMatch(part.Name)) ? new FileHoldsPrograms(name)
            : null;
    }

    /// <summary>No part is hidden, twice there, outside the archive's own folders, or shares its bytes with another.</summary>
    private static bool IsSound(IReadOnlyList<ZipEntry> parts, long length) =>
        parts.Count <= MaxParts
        && parts.All(part => !part.IsEncrypted && part.Method is Stored or Deflated && !Escapes().IsMatch(part.Name))
        && parts.DistinctBy(part => part.Name, StringComparer.OrdinalIgnoreCase).Count() == parts.Count
        && parts.Sum(part => part.Packed) < length;

    /// <summary>Some writers number the main part: <c>word/document2.xml</c>.</summary>
    private static bool IsOf(FileKind kind, IReadOnlyList<ZipEntry> parts) =>
        parts.Any(part => part.Name == "[Content_Types].xml")
        && MainParts.All(main => main.Key == kind == parts.Any(part => IsMain(part.Name, main.Value)));

    private static bool IsMain(string part, string main) =>
        part.StartsWith(main, StringComparison.Ordinal) && part.AsSpan(main.Length).TrimStart("0123456789") is ".xml";

    [GeneratedRegex(@"\p{C}|[\\:]|^/|(^|/)\.\.(/|$)")]
    private static partial Regex Escapes();

    /// <summary>Macros, controls, objects of other programs (which may be anything), and files that a double click would start.</summary>
    [GeneratedRegex(
        @"vba(Project|Data)|(^|/)(macrosheets|dialogsheets|activeX)/|oleObject|\.(exe|dll|com|scr|pif|bat|cmd|ps1|vbs?|vbe|jse?|wsf|wsh|hta|msi|msp|lnk|jar|reg|cpl|inf|url|docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppam|ppsm|html?|swf|iso|img|zip|rar|7z|gz)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex CanRun();
}
