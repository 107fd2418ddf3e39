using System.Text;
using Towngreen.Testing;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Text;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1-2")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("\u00A0=1")]
    public void Write_CellThatASpreadsheetWouldRun_BeginsWithAnApostrophe(string cell) => Assert.Equal($"'{cell}", CellOf(Written(cell)));

    [Theory]
    [InlineData("Ana Ruiz")]
    [InlineData("-5")]
    [InlineData("-0.25")]
    [InlineData("a=b")]
    [InlineData("")]
    [InlineData("say \"yes\", twice\nor more")]
    public void Write_OtherCell_StaysAsItIs(string cell) => Assert.Equal(cell, CellOf(Written(cell)));

    [Fact]
    public void Write_Table_IsMarkedAsUtf8() =>
        Assert.Equal([.. Encoding.UTF8.Preamble], CsvFile.Write(["Name"], [["Ângela"]]).Take(3).ToArray());

    [Fact]
    public void EveryTable_LeavesThroughHere()
    {
        var sources = Directory.GetFiles(RepositoryRoot.Combine("src", "Towngreen.Web"), "*.cs", SearchOption.AllDirectories);

        var writing = sources.Where(file => File.ReadAllText(file).Contains("CsvWriter", StringComparison.Ordinal)).Select(Path.GetFileName);

        Assert.Equal(["CsvFile.cs"], writing);
    }

    private static string Written(string cell) => Encoding.UTF8.GetString(CsvFile.Write(["Cell", "End"], [[cell, "end"]]));

    /// <summary>The first cell of the second row, as a spreadsheet reads it.</summary>
    private static string CellOf(string table)
    {
        using var reader = CsvHelper.CsvReader.FromText(table.TrimStart('\uFEFF'), CsvHelper.CsvReaderOptions.Default);
        Assert.True(reader.Read());
        return reader.GetString(0);
    }
}
