using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class CriterionTests
{
    [Theory]
    [InlineData("live", FindingStatus.Met)]
    [InlineData("taped", FindingStatus.Unmet)]
    [InlineData(null, FindingStatus.Unmet)]
    public void AcceptedChoice_EachChoice_IsAcceptedOrNot(string? choice, FindingStatus status)
    {
        var field = Field("format", EvidenceType.Choice) with { Options = [new("live", "Live"), new("taped", "Taped")] };

        var finding = Judge(new AcceptedChoice("format", ["live"]), field, choice is null ? null : new ChoiceValue(choice)).Find(FindingCodes.ChoiceAccepted);

        Assert.Equal(status, finding.Status);
        Assert.Equal([new("entry", 0), new("field", "format"), new("accepted", (ValueList<string>)["live"])], finding.Facts);
    }

    [Theory]
    [InlineData("file", FindingStatus.Met)]
    [InlineData("link", FindingStatus.Met)]
    [InlineData(null, FindingStatus.Unmet)]
    public void AnyEvidence_OneOfTheFields_IsEnough(string? answered, FindingStatus status)
    {
        var credit = Credit() with
        {
            Evidence = [Field("file", EvidenceType.Text) with { Required = false }, Field("link", EvidenceType.Text) with { Required = false }],
            Criteria = [new AnyEvidence(["file", "link"])],
        };

        var finding = Assess(credit, Claim() with { Entries = [answered is null ? Entry() : Entry((answered, new TextValue("here")))] }).Find(FindingCodes.EvidenceAny);

        Assert.Equal(status, finding.Status);
        Assert.Equal([new("entry", 0), new("fields", (ValueList<string>)["file", "link"])], finding.Facts);
    }

    [Theory]
    [InlineData(1.9, FindingStatus.Unmet)]
    [InlineData(2.0, FindingStatus.Met)]
    [InlineData(null, FindingStatus.Unmet)]
    public void MinimumNumber_AtTheMinimum_IsMet(double? number, FindingStatus status)
    {
        var finding = Judge(new MinimumNumber("share", 2), Field("share", EvidenceType.Number), number is null ? null : new NumberValue((decimal)number))
            .Find(FindingCodes.NumberMinimum);

        Assert.Equal((status, (decimal?)number, 2m), (finding.Status, finding.Have, finding.Need));
    }

    [Fact]
    public void MinimumNumber_People_CountsDistinctOnes()
    {
        PeopleValue people = new([new("Ana", "", [], []), new("ana", "", [], []), new("Ben", "", [], [])]);

        Assert.True(Judge(new MinimumNumber("who", 2), Field("who", EvidenceType.People), people).Counts);
        Assert.False(Judge(new MinimumNumber("who", 3), Field("who", EvidenceType.People), people).Counts);
    }

    [Theory]
    [InlineData("2026-04-24", "2023-04-23", FindingStatus.Unmet)]
    [InlineData("2026-04-24", "2023-04-24", FindingStatus.Met)]
    [InlineData("2026-04-24", "2026-04-24", FindingStatus.Met)]
    [InlineData("2026-04-24", "2026-04-25", FindingStatus.Unmet)]
    [InlineData("2028-02-29", "2025-02-28", FindingStatus.Met)]
    [InlineData("2028-02-29", "2025-02-27", FindingStatus.Unmet)]
    public void ActiveWithin_DateAtEdges_IsMetInside(string asOf, string date, FindingStatus status)
    {
        var finding = Judge(new ActiveWithin("on", 3), Field("on", EvidenceType.Date), new DateValue(Day(date)), Day(asOf)).Find(FindingCodes.DateActive);

        Assert.Equal(status, finding.Status);
        Assert.Equal((Day(asOf).AddYears(-3), Day(asOf), Day(date)), (finding.Facts["from"], finding.Facts["to"], finding.Facts["date"]));
    }

    [Fact]
    public void ActiveWithin_NoDate_IsUnmet()
    {
        var finding = Judge(new ActiveWithin("on", 3), Field("on", EvidenceType.Date), null).Find(FindingCodes.DateActive);

        Assert.Equal(FindingStatus.Unmet, finding.Status);
        Assert.False(finding.Facts.ContainsKey("date"));
    }

    [Theory]
    [InlineData("trees paths books", "Met Met Met")]
    [InlineData("trees trees paths", "Met Unmet Met")]
    [InlineData("trees paths trees", "Met Met Unmet")]
    [InlineData("- - trees", "Met Met Met")]
    public void DistinctEntries_Repetitions_DoNotCount(string targets, string statuses)
    {
        var credit = Credit() with
        {
            MaxEntries = 3,
            Evidence = [Field("target", EvidenceType.Text) with { Required = false }],
            Criteria = [new DistinctEntries("target")],
        };
        var entries = targets.Split(' ').Select(target => target == "-" ? Entry() : Entry(("target", new TextValue(target))));

        var assessment = Assess(credit, Claim() with { Entries = [.. entries] });

        Assert.Equal(statuses, string.Join(' ', assessment.Find(FindingCodes.Entries).Parts.Select(entry => entry.Status)));
    }

    [Theory]
    [InlineData(ClaimStatus.Claimed, FindingStatus.NeedsAPerson)]
    [InlineData(ClaimStatus.Returned, FindingStatus.NeedsAPerson)]
    [InlineData(ClaimStatus.Approved, FindingStatus.Met)]
    public void JudgedByPerson_EachStatus_IsSettledByApproval(ClaimStatus claim, FindingStatus status)
    {
        var assessment = Assess(Credit() with { Criteria = [new JudgedByPerson("deliberate", "Was it deliberate?")] }, Claim(status: claim));

        var judged = assessment.Find(FindingCodes.Judged);
        Assert.Equal((status, "deliberate"), (judged.Status, judged.Facts["criterion"]));
        Assert.True(assessment.Counts);
    }

    private static ClaimAssessment Judge(Criterion criterion, EvidenceField field, EvidenceValue? value, DateOnly? asOf = null)
    {
        var credit = Credit() with { Evidence = [field with { Required = false }], Criteria = [criterion] };
        return Assess(credit, Claim() with { Entries = [value is null ? Entry() : Entry((field.Id, value))] }, asOf: asOf);
    }
}
