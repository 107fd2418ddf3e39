using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class DoubleCountTests
{
    private static readonly Credit Open = Credit() with
    {
        MaxEntries = 2,
        Evidence = [Optional("file", EvidenceType.File), Optional("link", EvidenceType.Link), Optional("note", EvidenceType.Text)],
    };

    private static readonly Edition Edition = Sample.Edition([Action("trees", "1", Open, Open with { Id = "map" }), Action("paths", "2", Open)]);

    [Fact]
    public void Among_SameFileUnderTwoActions_CitesBoth()
    {
        var card = Edition.Score(With("paths", "main", "file", new FileValue("copy.pdf", "AB12")), With("trees", "main", "file", new FileValue("plan.pdf", "ab12")));

        var shared = Assert.Single(card.DoubleCounts);
        Assert.Equal((FindingCodes.DoubleCount, FindingStatus.NeedsAPerson), (shared.Code, shared.Status));
        Assert.Equal([new("trees", "main"), new("paths", "main")], shared.Claims);
        Assert.Equal([new("kind", "file"), new("evidence", "AB12"), new("actions", (ValueList<string>)["trees", "paths"])], shared.Facts);
    }

    [Fact]
    public void Among_SameLinkWrittenDifferently_IsTheSame() =>
        Assert.Single(Edition.Score(
            With("trees", "main", "link", new LinkValue("https://example.org/Plan")),
            With("paths", "main", "link", new LinkValue(" https://EXAMPLE.org/plan/"))).DoubleCounts);

    [Theory]
    [InlineData("https://example.org/año-verde/plan-de-acción-climática", "https://example.org/AÑO-verde/plan-de-ACCIÓN-climática")]
    [InlineData("https://example.org/meaſure", "https://example.org/MEASURE")]
    public void Among_SameLinkInLettersBeyondAscii_IsTheSame(string one, string other) =>
        Assert.Single(Edition.Score(With("trees", "main", "link", new LinkValue(one)), With("paths", "main", "link", new LinkValue(other))).DoubleCounts);

    [Fact]
    public void Among_SameLettersAsFileAndAsLink_AreTwoThings()
    {
        var letters = "https://example.org/0123456789abcdef";

        Assert.Empty(Edition.Score(With("trees", "main", "link", new LinkValue(letters)), With("paths", "main", "file", new FileValue("a.pdf", letters))).DoubleCounts);
    }

    [Fact]
    public void Among_SameFileUnderOneAction_IsFine()
    {
        var file = new FileValue("plan.pdf", "ab12");
        var twice = With("trees", "main", "file", file) with { Entries = [Entry(("file", file)), Entry(("file", file))] };

        Assert.Empty(Edition.Score(twice, With("trees", "map", "file", file)).DoubleCounts);
    }

    [Fact]
    public void Among_SameTextOrNoFile_IsFine()
    {
        Assert.Empty(Edition.Score(With("trees", "main", "note", new TextValue("Done")), With("paths", "main", "note", new TextValue("Done"))).DoubleCounts);
        Assert.Empty(Edition.Score(With("trees", "main", "file", new FileValue("", "")), With("paths", "main", "file", new FileValue("", ""))).DoubleCounts);
    }

    [Fact]
    public void Among_ClaimThatDoesNotCount_IsLeftOut()
    {
        var file = new FileValue("plan.pdf", "ab12");

        Assert.Empty(Edition.Score(With("trees", "main", "file", file), With("paths", "main", "file", file) with { CompletedOn = null }).DoubleCounts);
    }

    private static EvidenceField Optional(string id, EvidenceType type) => Field(id, type) with { Required = false };

    private static Claim With(string action, string credit, string field, EvidenceValue value) => Claim(action, credit) with { Entries = [Entry((field, value))] };
}
