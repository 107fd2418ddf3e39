using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class GivenFactsTests
{
    private static readonly Edition Edition = Asking(
        [YesNo("council"), Choice("size", "a", "b"), Metric("share", 0, 100), Metric("trees") with { Yearly = false }], new ActionEarned("act"));

    public static TheoryData<string?, Fact> Facts() => new()
    {
        { null, Chosen("council", "yes") },
        { null, Chosen("size", "b") },
        { null, Figure("share", 2026, 100) },
        { null, Figure("share", 1, 0) },
        { null, Figure("trees", null, 1_000_000_000_000_000) },
        { null, Chosen("size", "") },
        { null, new("share", null, new TextValue(" ")) },
        { FindingCodes.FactUnknown, Chosen("lost", "yes") },
        { FindingCodes.FactUnknown, Figure("lost", 2025, 1) },
        { FindingCodes.FactYear, Figure("share", null, 1) },
        { FindingCodes.FactYear, Figure("share", 2027, 1) },
        { FindingCodes.FactYear, Figure("trees", 2025, 1) },
        { FindingCodes.FactYear, new("share", null, new TextValue("a lot")) },
        { FindingCodes.FactWrongType, new("share", 2025, new TextValue("a lot")) },
        { FindingCodes.FactWrongType, new("share", 2025, new ChoiceValue("yes")) },
        { FindingCodes.FactWrongType, Figure("council", null, 1) },
        { FindingCodes.FactWrongType, Figure("size", null, 1) },
        { FindingCodes.FactOutOfRange, Figure("share", 2025, 100.01m) },
        { FindingCodes.FactOutOfRange, Figure("share", 2025, -0.01m) },
        { FindingCodes.FactOutOfRange, Figure("trees", null, 1_000_000_000_000_001) },
        { FindingCodes.FactNotAnOption, Chosen("council", "maybe") },
        { FindingCodes.FactNotAnOption, Chosen("size", "c") },
    };

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    public void Score_EachFact_FitsOrIsNamed(string? code, Fact fact)
    {
        var found = Scoring.Score(Edition, new Claims([], facts: [fact]), HandIn).Facts;

        Assert.Equal(code is null ? [] : [code], found.Select(finding => finding.Code));
        Assert.All(found, finding => Assert.Equal(fact.Year is { } year ? $"{{fact: {fact.Id}, year: {year}}}" : $"{{fact: {fact.Id}}}", finding.Facts.ToString()));
    }

    [Fact]
    public void Score_SeveralUnfitFacts_AreNamedInTheirOrder()
    {
        var facts = new[] { Figure("share", 2030, 1), Chosen("lost", "x"), Figure("share", 2029, 1) };

        var found = Scoring.Score(Edition, new Claims([], facts: [.. facts]), HandIn).Facts;

        Assert.Equal(["{fact: lost}", "{fact: share, year: 2029}", "{fact: share, year: 2030}"], found.Select(finding => finding.Facts.ToString()));
        Assert.All(found, finding => Assert.Equal(FindingStatus.Unmet, finding.Status));
    }
}
