using System.Globalization;
using System.Text;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>A real PDF of one page, small enough to write by hand.</summary>
internal static class SamplePdf
{
    private const int LineLength = 78;

    private const string Mark = "A sample made for a demonstration. It is no document of any town.";

    public static IncomingFile Make(string fileName, string heading, string text)
    {
        var bytes = Write([heading, "", .. Wrap(text), "", Mark]);
        return new IncomingFile(fileName, bytes.Length, () => new MemoryStream(bytes, writable: false));
    }

    private static byte[] Write(IReadOnlyList<string> lines)
    {
        var shown = string.Concat(lines.Select((line, number) => $"{(number == 0 ? "/F1 15 Tf" : "/F1 11 Tf")} ({Escape(line)}) Tj T*\n"));
        var page = $"BT 18 TL 72 720 Td\n{shown}ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {Encoding.Latin1.GetByteCount(page)} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        return Encoding.Latin1.GetBytes(Assemble(objects));
    }

    /// <summary>The objects and the table that says at which byte each begins.</summary>
    private static string Assemble(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= objects.Length; number++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var start = file.Length;
        return file.Append(table)
            .Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n")
            .ToString();
    }

    private static string Escape(string line) =>
        line.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= LineLength)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
