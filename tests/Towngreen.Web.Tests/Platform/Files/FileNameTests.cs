using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Tests.Platform.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("resolution.pdf", "resolution.pdf")]
    [InlineData(@"C:\town\Resolution 12.PDF", "Resolution 12.PDF")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("Résolution – adoptée.pdf", "Résolution – adoptée.pdf")]
    [InlineData("re\u0301solution.pdf", "r\u00e9solution.pdf")]
    [InlineData("evil\u202Efdp.exe", "evilfdp.exe")]
    [InlineData("zero\u200Bwidth\uFEFF.pdf", "zerowidth.pdf")]
    [InlineData("null\0and\rbreak\n.pdf", "nullandbreak.pdf")]
    [InlineData("a<b>:\"c|d?e*.pdf", "abcde.pdf")]
    [InlineData("trailing.pdf. . .", "trailing.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("com1.old.pdf", "_com1.old.pdf")]
    [InlineData("CONtract.pdf", "CONtract.pdf")]
    [InlineData(".pdf", "file.pdf")]
    [InlineData("...", "file")]
    [InlineData("", "file")]
    public void Clean_Name_KeepsWhatCanBeSeenAndSaved(string name, string clean) => Assert.Equal(clean, FileName.Clean(name));

    [Fact]
    public void Clean_LongName_KeepsItsExtensionAndWholeCharacters()
    {
        var clean = FileName.Clean($"{string.Concat(Enumerable.Repeat("\U0001F333", 200))}.docx");

        Assert.EndsWith("\U0001F333.docx", clean, StringComparison.Ordinal);
        Assert.InRange(clean.Length, StoredFile.MaxNameLength - 1, StoredFile.MaxNameLength);
    }

    [Fact]
    public void Clean_HalfACharacter_IsDropped() => Assert.Equal("ab.pdf", FileName.Clean("a\ud83cb.pdf"));
}
