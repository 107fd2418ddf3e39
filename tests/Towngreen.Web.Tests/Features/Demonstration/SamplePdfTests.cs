using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Towngreen.Web.Features.Demonstration.Kit;

namespace Towngreen.Web.Tests.Features.Demonstration;

public sealed partial class SamplePdfTests
{
    [Fact]
    public void Make_TextWithSigns_IsAFileWhoseTableIsRight()
    {
        var file = SamplePdf.Make("plan.pdf", "A plan (draft)", @"Line by line, with a \ and Quiñones.");

        using var reader = new StreamReader(file.Open(), Encoding.Latin1);
        var text = reader.ReadToEnd();
        var places = TableRow().Matches(text).Select(row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(file.Size, text.Length);
        Assert.Equal(5, places.Count);
        Assert.All(places.Index(), place => Assert.StartsWith($"{place.Index + 1} 0 obj", text[place.Item..], StringComparison.Ordinal));
        Assert.Contains(@"(A plan \(draft\)) Tj", text, StringComparison.Ordinal);
        Assert.Contains("Quiñones", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("^([0-9]{10}) 00000 n ", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
