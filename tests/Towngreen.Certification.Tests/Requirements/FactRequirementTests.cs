using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class FactRequirementTests
{
    private static readonly FactDefinition Energy = Metric("energy");

    [Theory]
    [InlineData("a", FindingStatus.Met, "a")]
    [InlineData("b", FindingStatus.Unmet, "b")]
    [InlineData("c", FindingStatus.Unmet, null)]
    public void ByClass_ClassGiven_AsksWhatTheClassIsAsked(string option, FindingStatus status, string? told)
    {
        var finding = Asking([Choice("size", "a", "b")], new ByClass("size", [new("a", new MinimumPoints(Pts(10))), new("b", new MinimumPoints(Pts(11)))]))
            .AsClaimed(new([Claim()], facts: [Chosen("size", option)]));

        Assert.Equal(told is null ? FindingCodes.ClassUnknown : FindingCodes.Class, finding.Code);
        Assert.Equal((status, told), (finding.Status, (string?)finding.Facts.GetValueOrDefault("class")));
        Assert.Equal((told is null ? 0 : 1, told is null ? 0 : 1), (finding.Parts.Count, finding.Claims.Count));
    }

    [Fact]
    public void ByClass_ClassNotGiven_SaysSo()
    {
        var finding = Asking([Choice("size", "a")], new ByClass("size", [new("a", new MinimumPoints(Pts(0)))])).Given();

        Assert.Equal((FindingCodes.ClassUnknown, FindingStatus.Unmet, "{fact: size}"), (finding.Code, finding.Status, finding.Facts.ToString()));
    }

    [Theory]
    [InlineData("yes", FindingStatus.Met, "{fact: council, accepted: [yes], given: yes}")]
    [InlineData("no", FindingStatus.Unmet, "{fact: council, accepted: [yes], given: no}")]
    [InlineData("maybe", FindingStatus.Unmet, "{fact: council, accepted: [yes]}")]
    [InlineData("", FindingStatus.Unmet, "{fact: council, accepted: [yes]}")]
    public void FactAccepted_EachAnswer_IsAcceptedOrNot(string answer, FindingStatus status, string facts)
    {
        var finding = Asking([YesNo("council")], new FactAccepted("council", [FactDefinition.Yes])).Given(Chosen("council", answer));

        Assert.Equal((FindingCodes.FactAccepted, status, facts), (finding.Code, finding.Status, finding.Facts.ToString()));
    }

    [Fact]
    public void FactAccepted_Yearly_LooksAtTheLatestYear()
    {
        var edition = Asking([YesNo("council") with { Yearly = true }], new FactAccepted("council", ["yes"]));

        Assert.Equal(FindingStatus.Met, edition.Given(new("council", 2025, new ChoiceValue("yes")), new("council", 2024, new ChoiceValue("no"))).Status);
        Assert.Equal(FindingStatus.Unmet, edition.Given(new("council", 2025, new ChoiceValue("no")), new("council", 2024, new ChoiceValue("yes"))).Status);
    }

    [Theory]
    [InlineData(9.99, FindingStatus.Unmet)]
    [InlineData(10, FindingStatus.Met)]
    [InlineData(20, FindingStatus.Met)]
    [InlineData(20.01, FindingStatus.Unmet)]
    public void FactWithin_BothEnds_AreIncluded(double figure, FindingStatus status)
    {
        var finding = Asking([Energy], new FactWithin("energy", 10, 20)).Given(Figure("energy", 2025, (decimal)figure), Figure("energy", 2024, 15));

        Assert.Equal((status, (decimal)figure), (finding.Status, finding.Have));
        Assert.Equal("{fact: energy, minimum: 10, maximum: 20, year: 2025}", finding.Facts.ToString());
    }

    [Theory]
    [InlineData(10, null, 10, FindingStatus.Met)]
    [InlineData(null, 10, 10, FindingStatus.Met)]
    [InlineData(10, null, 9, FindingStatus.Unmet)]
    [InlineData(null, 10, 11, FindingStatus.Unmet)]
    public void FactWithin_OneEnd_IsEnough(int? minimum, int? maximum, int figure, FindingStatus status) =>
        Assert.Equal(status, Asking([Energy with { Yearly = false }], new FactWithin("energy", minimum, maximum)).Given(Figure("energy", null, figure)).Status);

    [Fact]
    public void FactWithin_NotGiven_IsUnmet()
    {
        var finding = Asking([Energy], new FactWithin("energy", null, 20)).Given();

        Assert.Equal((FindingCodes.FactWithin, FindingStatus.Unmet, (decimal?)null, "{fact: energy, maximum: 20}"), (finding.Code, finding.Status, finding.Have, finding.Facts.ToString()));
    }

    [Theory]
    [InlineData("", 0, FindingStatus.Unmet, "[energy, water, waste]", null)]
    [InlineData("2025 energy", 1, FindingStatus.Unmet, "[water, waste]", 2025)]
    [InlineData("2025 energy, 2024 water", 1, FindingStatus.Unmet, "[water, waste]", 2025)]
    [InlineData("2025 energy, 2024 water, 2024 waste", 2, FindingStatus.Met, "[energy]", 2024)]
    [InlineData("2024 energy, 2024 water", 2, FindingStatus.Met, "[waste]", 2024)]
    [InlineData("2023 energy, 2023 water", 0, FindingStatus.Unmet, "[energy, water, waste]", null)]
    [InlineData("2027 energy, 2027 water", 0, FindingStatus.Unmet, "[energy, water, waste]", null)]
    [InlineData("2026 energy, 2026 water, 2025 energy, 2025 waste", 2, FindingStatus.Met, "[waste]", 2026)]
    public void FactsGiven_OneSameYear_HasEnough(string given, int have, FindingStatus status, string outstanding, int? year)
    {
        var edition = Asking([Energy, Metric("water"), Metric("waste")], new FactsGiven(["energy", "water", "waste"], 2, WithinYears: 2));

        var finding = edition.Given([.. given.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => Figure(part[5..], Year(part), 1))]);

        Assert.Equal((FindingCodes.FactsGiven, status, have, 2m), (finding.Code, finding.Status, finding.Have, finding.Need));
        Assert.Equal((outstanding, year), (finding.Facts["outstanding"].ToString(), (int?)finding.Facts.GetValueOrDefault("year")));
    }

    [Theory]
    [InlineData("electricity", FindingStatus.Unmet)]
    [InlineData("electricity gas", FindingStatus.Met)]
    public void FactsGiven_MetricOfSeveralElements_NeedsAllOfThem(string given, FindingStatus status)
    {
        var edition = Asking([Metric("electricity") with { Metric = "energy" }, Metric("gas") with { Metric = "energy" }], new FactsGiven(["energy"], 1, 1));

        Assert.Equal(status, edition.Given([.. given.Split(' ').Select(id => Figure(id, 2025, 0))]).Status);
    }

    [Theory]
    [InlineData(Direction.Higher, 10, 100, 110, FindingStatus.Met, 10)]
    [InlineData(Direction.Higher, 10, 100, 109, FindingStatus.Unmet, 9)]
    [InlineData(Direction.Lower, 10, 100, 90, FindingStatus.Met, 10)]
    [InlineData(Direction.Lower, 10, 100, 91, FindingStatus.Unmet, 9)]
    [InlineData(Direction.Lower, 10, 100, 110, FindingStatus.Unmet, -10)]
    [InlineData(Direction.Higher, 0, 100, 100, FindingStatus.Unmet, 0)]
    [InlineData(Direction.Lower, 0, 100, 100, FindingStatus.Unmet, 0)]
    [InlineData(Direction.Higher, 50, 0, 1, FindingStatus.Met, null)]
    [InlineData(Direction.Higher, 0, 0, 0, FindingStatus.Unmet, null)]
    [InlineData(Direction.Lower, 0, 0, -1, FindingStatus.Unmet, null)]
    [InlineData(Direction.Higher, 50, -100, -50, FindingStatus.Met, 50)]
    [InlineData(Direction.Lower, 50, -100, -150, FindingStatus.Met, 50)]
    public void FactImproved_TwoFigures_AreCompared(Direction better, int percent, int earlier, int latest, FindingStatus status, int? have)
    {
        var edition = Asking([Energy], new FactImproved("energy", better, percent, WithinYears: 1));

        var finding = edition.Given(Figure("energy", 2025, latest), Figure("energy", 2019, earlier), Figure("energy", 2018, 7));

        Assert.Equal((FindingCodes.FactImproved, status, have, (decimal)percent), (finding.Code, finding.Status, finding.Have, finding.Need));
        var way = better is Direction.Higher ? "higher" : "lower";
        Assert.Equal($"{{fact: energy, better: {way}, within-years: 1, year: 2025, figure: {latest}, earlier-year: 2019, earlier-figure: {earlier}}}", finding.Facts.ToString());
    }

    [Theory]
    [InlineData("2025", FindingStatus.Unmet)]
    [InlineData("2023 2024", FindingStatus.Unmet)]
    [InlineData("2024 2025", FindingStatus.Met)]
    public void FactImproved_TooFewOrTooOldFigures_AreNotCompared(string years, FindingStatus status)
    {
        var edition = Asking([Energy], new FactImproved("energy", Direction.Higher, 0, WithinYears: 1));

        var finding = edition.Given([.. years.Split(' ').Select(year => Figure("energy", Year(year), Year(year)))]);

        Assert.Equal((status, status is FindingStatus.Met), (finding.Status, finding.Facts.ContainsKey("earlier-year")));
    }

    private static int Year(string text) => int.Parse(text.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
}
