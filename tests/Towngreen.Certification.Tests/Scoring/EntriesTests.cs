using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class EntriesTests
{
    private static readonly EvidenceField Note = Field("note", EvidenceType.Text);
    private static readonly EvidenceField Share = Field("share", EvidenceType.Number) with { Minimum = 0, Maximum = 100 };
    private static readonly EvidenceField Format = Field("format", EvidenceType.Choice) with { Options = [new("live", "Live"), new("taped", "Taped")] };

    public static TheoryData<EvidenceField, EvidenceValue?, string> Answers() => new()
    {
        { Note, new TextValue("Done"), FindingCodes.EvidenceComplete },
        { Note, new TextValue(" "), FindingCodes.EvidenceMissing },
        { Note, null, FindingCodes.EvidenceMissing },
        { Note with { Required = false }, null, FindingCodes.EvidenceComplete },
        { Note, new NumberValue(1), FindingCodes.EvidenceWrongType },
        { Note with { Required = false }, new NumberValue(1), FindingCodes.EvidenceWrongType },
        { Share, new NumberValue(100), FindingCodes.EvidenceComplete },
        { Share, new NumberValue(100.5m), FindingCodes.EvidenceOutOfRange },
        { Share, new NumberValue(-1), FindingCodes.EvidenceOutOfRange },
        { Format, new ChoiceValue("taped"), FindingCodes.EvidenceComplete },
        { Format, new ChoiceValue("other"), FindingCodes.EvidenceNotAnOption },
        { Field("link", EvidenceType.Link), new LinkValue("https://example.org/plan"), FindingCodes.EvidenceComplete },
        { Field("link", EvidenceType.Link), new LinkValue("http://example.org"), FindingCodes.EvidenceComplete },
        { Field("link", EvidenceType.Link), new LinkValue("ftp://example.org/plan"), FindingCodes.EvidenceNotALink },
        { Field("link", EvidenceType.Link), new LinkValue(" HTTPS://example.org "), FindingCodes.EvidenceComplete },
        { Field("link", EvidenceType.Link), new LinkValue("our website"), FindingCodes.EvidenceNotALink },
        { Field("link", EvidenceType.Link), new LinkValue("https://"), FindingCodes.EvidenceNotALink },
        { Field("link", EvidenceType.Link), new LinkValue("https:///plan"), FindingCodes.EvidenceNotALink },
        { Field("link", EvidenceType.Link), new LinkValue("https://example.org and more"), FindingCodes.EvidenceNotALink },
        { Field("target", EvidenceType.Action), new ActionValue("act"), FindingCodes.EvidenceComplete },
        { Field("target", EvidenceType.Action), new ActionValue("lost"), FindingCodes.EvidenceUnknownAction },
    };

    [Theory]
    [MemberData(nameof(Answers), DisableDiscoveryEnumeration = true)]
    public void Evidence_EachAnswer_IsCompleteOrNamed(EvidenceField field, EvidenceValue? value, string code)
    {
        var entry = value is null ? Entry() : Entry((field.Id, value));

        var assessment = Assess(Credit() with { Evidence = [field] }, Claim() with { Entries = [entry] });

        var finding = assessment.Find(code);
        Assert.Equal(code == FindingCodes.EvidenceComplete, assessment.Counts);
        Assert.Equal(0, finding.Facts["entry"]);
        Assert.Equal(assessment.Counts ? null : field.Id, finding.Facts.GetValueOrDefault("field"));
    }

    [Fact]
    public void Evidence_SeveralFaults_AreAllNamed()
    {
        var assessment = Assess(Credit() with { Evidence = [Note, Share] }, Claim() with { Entries = [Entry(("share", new NumberValue(101)))] });

        Assert.Contains(FindingCodes.EvidenceMissing, assessment.Codes());
        Assert.Contains(FindingCodes.EvidenceOutOfRange, assessment.Codes());
    }

    [Fact]
    public void Entries_None_DoesNotCount()
    {
        var assessment = Assess(Credit(), Claim() with { Entries = [] });

        var entries = assessment.Find(FindingCodes.Entries);
        Assert.Equal((FindingStatus.Unmet, 0m, 1m), (entries.Status, entries.Have, entries.Need));
        Assert.False(assessment.Counts);
    }

    [Fact]
    public void Entries_OneOfThreeFails_CountsTheOthers()
    {
        var credit = Credit() with { Evidence = [Note], MaxEntries = 3, Points = new PointsPerEntry(Pts(5), Pts(15)) };
        ValueList<Entry> entries = [Entry(("note", new TextValue("a"))), Entry(), Entry(("note", new TextValue("c")))];

        var assessment = Assess(credit, Claim() with { Entries = entries });

        Assert.Equal((true, Pts(10)), (assessment.Counts, assessment.Points));
        Assert.Equal(
            [FindingStatus.Met, FindingStatus.Unmet, FindingStatus.Met],
            assessment.Find(FindingCodes.Entries).Parts.Select(entry => entry.Status));
    }

    [Fact]
    public void Entries_BeyondTheLimit_DoNotCount()
    {
        var credit = Credit() with { MaxEntries = 3, Points = new PointsPerEntry(Pts(5), Pts(100)) };

        var assessment = Assess(credit, Claim() with { Entries = [.. Enumerable.Repeat(Entry(), 4)] });

        var beyond = assessment.Find(FindingCodes.EntryBeyondLimit);
        Assert.Equal((3, 3m), (beyond.Facts["entry"], beyond.Need));
        Assert.Equal(Pts(15), assessment.Points);
    }

    [Fact]
    public void Entries_OneNeedsAPerson_SoDoesTheClaim()
    {
        var credit = Credit() with { MaxEntries = 2, Evidence = [Note with { Required = false }], Criteria = [new JudgedByPerson("deliberate", "Was it deliberate?")] };

        var entries = Assess(credit, Claim()).Find(FindingCodes.Entries);

        Assert.Equal(FindingStatus.NeedsAPerson, entries.Status);
    }
}
