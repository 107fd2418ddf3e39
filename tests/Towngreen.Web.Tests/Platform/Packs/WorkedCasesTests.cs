using NJsonSchema;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Packs;

/// <summary>What the packs say of their own rules comes true, and a case that says something else is told so.</summary>
public sealed class WorkedCasesTests
{
    private const string Case = """
        {
          "about": "A walk of five.",
          "edition": "2026",
          "asOf": "2026-03-01",
          "claims": [],
          "expect": {
            "level": null,
            "points": 0,
            "findings": [
              { "of": "bronze", "code": "points.minimum", "status": "unmet", "have": 0, "need": 10 }
            ]
          }
        }
        """;

    public static TheoryData<string> Programs => [.. Directory.EnumerateDirectories(RepositoryRoot.Combine("programs")).Select(folder => Path.GetFileName(folder)).Order()];

    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("programs"), "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Combine("programs"), file)).Order(),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Check_EveryProgram_ComesOutAsItsCasesSay(string name)
    {
        var folder = RepositoryRoot.Combine("programs", name);
        var program = PackReader.Read(folder);
        Assert.Empty(program.Errors);

        var cases = PackReader.CheckCases(folder, program.Value);

        Assert.Empty(cases.Errors);
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(folder, "cases")).Count(), cases.Value);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Schema_EveryCase_IsValid(string file)
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.Combine("docs", "schema", "claims.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(File.ReadAllText(RepositoryRoot.Combine("programs", file))));
    }

    [Theory]
    [InlineData("\"level\": null", "\"level\": \"bronze\"", 7, 14, "$.expect.level", "No level is reached, where bronze is expected.")]
    [InlineData("\"points\": 0", "\"points\": 5", 8, 15, "$.expect.points", "There are 0 points, where 5 are expected.")]
    [InlineData("\"points\": 0", "\"points\": 0, \"designations\": [\"leader\"]", 8, 34, "$.expect.designations", "Designations reached are not those expected. They are: .")]
    [InlineData("\"points\": 0", "\"points\": 0, \"approved\": { \"points\": 1 }", 8, 42, "$.expect.approved.points", "There are 0 points, where 1 are expected.")]
    [InlineData("\"have\": 0", "\"have\": 1", 10, 7, "$.expect.findings[0]", "points.minimum comes out otherwise: unmet (0/10)")]
    [InlineData("points.minimum", "points.percent", 10, 7, "$.expect.findings[0]", "Nothing here is found about points.percent.")]
    [InlineData("\"of\": \"bronze\"", "\"of\": \"nickel\"", 10, 15, "$.expect.findings[0].of", "There is no level, designation or claim \"nickel\" here.")]
    [InlineData("\"edition\": \"2026\"", "\"edition\": \"2027\"", 3, 14, "$.edition", "The program has no edition \"2027\".")]
    [InlineData("\"asOf\"", "\"asof\"", 4, 3, "$.asof", "There is no key asof here. The keys are about, edition, ")]
    [InlineData("\"claims\": [],", "", 1, 1, "$", "The key claims is missing.")]
    public void Check_CaseThatDiffers_NamesPlaceAndOutcome(string old, string @new, int line, int column, string field, string words)
    {
        var faults = Check(Case.Replace(old, @new, StringComparison.Ordinal));

        Assert.Contains(faults, fault => (fault.File, fault.Line, fault.Column, fault.Field) == ("cases/walk.json", line, column, field)
            && new Words().Say(fault.Code, fault.Data).StartsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_CaseThatAgrees_HasNoFault() => Assert.Empty(Check(Case));

    [Fact]
    public void Check_CaseThatIsNotJson_SaysWhere()
    {
        var fault = Assert.Single(Check(Case.Replace("\"claims\": [],", "\"claims\": [,", StringComparison.Ordinal)));

        Assert.Equal(("cases/walk.json", 5, "data.not-json"), (fault.File, fault.Line, fault.Code));
    }

    [Theory]
    [InlineData("null", "bronze is reached, where no level is expected.")]
    [InlineData("\"gold\"", "bronze is reached, where gold is expected.")]
    public void Check_AnotherLevelThanReached_NamesBoth(string expected, string words)
    {
        var folder = RepositoryRoot.Combine("programs", "solsmart");
        var json = File.ReadAllText(Path.Combine(folder, "cases", "bronze-exactly.json")).Replace("\"level\": \"bronze\"", $"\"level\": {expected}", StringComparison.Ordinal);

        var fault = Assert.Single(Check(json, PackReader.Read(folder).Value));

        Assert.Equal(words, new Words().Say(fault.Code, fault.Data));
    }

    private static IReadOnlyList<PackFault> Check(string json) => Check(json, TinyPack.Read(TinyPack.Files).Pack!);

    private static IReadOnlyList<PackFault> Check(string json, ProgramPack program)
    {
        var faults = new FaultLog();
        PackReader.CheckCases(new PackFiles([new PackFile("cases/walk.json", json)]), program, faults);
        return [.. faults.All().Cast<PackFault>()];
    }
}
