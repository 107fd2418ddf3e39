using System.Text.Json.Nodes;
using NJsonSchema;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Programs;

public sealed class EvaluateCommandTests
{
    private static readonly string[] Cases = ["bronze-in-reach", "bronze-reached", "cohort-lacks-resident"];

    public static TheoryData<string> AllCases => [.. Cases];

    [Fact]
    public void Cases_InThePack_AreAllTestedHere() => Assert.Equal(
        Cases,
        Directory.EnumerateFiles(RepositoryRoot.Combine("programs", "sustainable-ct", "cases")).Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    [Theory]
    [MemberData(nameof(AllCases))]
    public async Task Evaluate_Case_PrintsItsScorecard(string name)
    {
        var (code, output, errors) = await EvaluateAsync(Terminal.Case(name));

        Assert.Equal((0, ""), (code, errors));
        Golden.Matches(output, $"Towngreen.Web.Tests/Features/Programs/Golden/{name}.txt");
    }

    [Theory]
    [InlineData("bronze-in-reach", null, null)]
    [InlineData("bronze-reached", "bronze", "bronze")]
    [InlineData("cohort-lacks-resident", null, null)]
    public async Task Evaluate_Case_ReachesItsLevel(string name, string? claimed, string? approved)
    {
        var scorecard = JsonNode.Parse((await EvaluateAsync(Terminal.Case(name), "--json")).Output)!;

        Assert.Equal(
            (claimed, approved),
            ((string?)scorecard["asClaimed"]!["highestLevel"], (string?)scorecard["asApproved"]!["highestLevel"]));
    }

    [Theory]
    [MemberData(nameof(AllCases))]
    public async Task Schemas_CaseAndItsScorecard_AreValid(string name)
    {
        var claims = await SchemaAsync("claims");
        var scorecard = await SchemaAsync("scorecard");

        Assert.Empty(claims.Validate(File.ReadAllText(Terminal.Case(name))));
        Assert.Empty(scorecard.Validate((await EvaluateAsync(Terminal.Case(name), "--json")).Output));
    }

    [Fact]
    public async Task Schema_MisspeltClaims_AreNotValid()
    {
        var claims = await SchemaAsync("claims");

        Assert.NotEmpty(claims.Validate("""{"claims": [{"action": "food-waste", "credit": "complete", "knid": "new"}]}"""));
    }

    [Fact]
    public async Task Evaluate_BadClaims_NamesEveryFaultAndExitsWithTwo()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"claims": [{"action": "no-such", "credit": "x"}, {"credit": "x"}], "asOf": "soon"}""");

        var (code, output, errors) = await EvaluateAsync(file);

        File.Delete(file);
        Assert.Equal((2, ""), (code, output));
        Assert.Equal(
            """
            $.claims[0].action: The edition has no action "no-such".
            $.claims[1]: The key action is missing.
            $.asOf: "soon" is not a day. Write it like 2026-08-28.

            """,
            errors);
    }

    [Fact]
    public async Task Evaluate_FileMissing_ExitsWithTwo()
    {
        var (code, output, errors) = await EvaluateAsync("/no/such/file.json");

        Assert.Equal((2, "", "There is no file /no/such/file.json.\n"), (code, output, errors));
    }

    [Fact]
    public async Task Evaluate_EditionMissing_NamesTheEditions()
    {
        var (code, _, errors) = await Terminal.RunAsync(
            "evaluate", "--program", "sustainable-ct", "--edition", "1999", "--claims", Terminal.Case("bronze-reached"));

        Assert.Equal((2, "Sustainable CT has no edition 1999. Its editions are 2026, 2024, 2020.\n"), (code, errors));
    }

    [Fact]
    public async Task Evaluate_AsOfGiven_ScoresForThatDay()
    {
        var (_, output, _) = await EvaluateAsync(Terminal.Case("bronze-in-reach"), "--as-of", "2025-01-01");

        Assert.StartsWith("Sustainable CT, 2026 program year, as of 1 January 2025\n", output, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Errors)> EvaluateAsync(string claims, params string[] more) =>
        Terminal.RunAsync(["evaluate", "--program", "sustainable-ct", "--edition", "2026", "--claims", claims, .. more]);

    private static Task<JsonSchema> SchemaAsync(string name) =>
        JsonSchema.FromFileAsync(RepositoryRoot.Combine("docs", "schema", $"{name}.schema.json"), TestContext.Current.CancellationToken);
}
