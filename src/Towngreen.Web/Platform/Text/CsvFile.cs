using System.Globalization;
using System.Text;
using CsvHelper;

namespace Towngreen.Web.Platform.Text;

/// <summary>
/// The one way a table leaves us: UTF-8 with the mark that spreadsheets look for, and no cell that one of them would run. Anybody may
/// choose a name that begins like a formula, and somebody else opens the file.
/// </summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>What a spreadsheet takes for the beginning of a formula, also where blanks come first.</summary>
    private const string Formulas = "=+-@＝＋－＠";

    public static byte[] Write(IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(heading))
            {
                csv.WriteRecord([.. row.Select(Harmless)]);
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Harmless(string cell) => CanRun(cell) ? $"'{cell}" : cell;

    private static bool CanRun(string cell) =>
        cell.Length > 0 && !decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        && (cell[0] is '\t' or '\r' or '\n' || (cell.TrimStart() is { Length: > 0 } seen && Formulas.Contains(seen[0], StringComparison.Ordinal)));
}
