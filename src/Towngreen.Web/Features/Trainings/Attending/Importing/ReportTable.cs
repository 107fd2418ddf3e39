using System.Text;
using CsvHelper;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>A report's lines as cells, before anything is made of them.</summary>
/// <param name="Rows">Every line that is not empty.</param>
/// <param name="OpenQuotes">Lines in which a quote opens and never closes.</param>
internal sealed record ReportTable(IReadOnlyList<ReportRow> Rows, IReadOnlyList<int> OpenQuotes)
{
    public static ReportTable Of(string text)
    {
        List<int> open = [];
        List<ReportRow> rows = [];
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            HasHeader = false,
            DetectSeparatorHint = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            OnMalformedRecord = record =>
            {
                if (record.Reason is CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote)
                {
                    open.Add((int)record.LineNumber);
                }
            },
        });
        while (csv.Read())
        {
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(new((int)csv.LineNumber, cells));
            }
        }

        return new ReportTable(rows, open);
    }

    /// <summary>The file's text: UTF-8 or UTF-16 by its mark, else UTF-8, else what older spreadsheets write.</summary>
    public static string Decode(byte[] content)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }
}

/// <param name="Line">The line of the file, the first being 1.</param>
internal sealed record ReportRow(int Line, string[] Cells);
