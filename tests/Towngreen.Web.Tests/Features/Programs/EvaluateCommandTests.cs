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
        var scorecard = JsonNode.Parse((await EvaluateAsync("2026", Terminal.Case(name), "--json")).Output)!;

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
        Assert.Empty(scorecard.Validate((await EvaluateAsync("2026", Terminal.Case(name), "--json")).Output));
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
        var (_, output, _) = await EvaluateAsync("2026", Terminal.Case("bronze-in-reach"), "--as-of", "2025-01-01");

        Assert.StartsWith("Sustainable CT, 2026 program year, as of 1 January 2025\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ClaimsOfAnotherEdition_AreCarriedOverAndWhatIsLeftIsTold()
    {
        var (code, output, errors) = await EvaluateAsync("2020", Terminal.Case("bronze-reached"));

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("Sustainable CT, 2020 program year, as of 20 April 2026\n", output, StringComparison.Ordinal);
        Assert.Contains(
            """

            Left behind, carried over from the 2026 program year
              1.2 Participate in Equity Training, Train staff or elected officials together: The action is there, but not this way to earn points in it.
              3.12 Enhance Pollinator Pathways, Complete the action: The action is not in that program year.

            """,
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ClaimsOfALaterEdition_TellsWhichAnswersDoNotFit()
    {
        var (_, output, _) = await EvaluateAsync("2024", Terminal.Case("bronze-reached"));

        Assert.Contains("  1.2 Participate in Equity Training, Train staff or elected officials together, Departments represented: This is not asked there.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020", 5, 0)]
    [InlineData("2024", 0, 3)]
    public async Task Evaluate_ClaimsOfAnotherEditionAsJson_NamesWhatIsLeft(string edition, int claims, int answers)
    {
        var card = (await EvaluateAsync(edition, Terminal.Case("bronze-reached"), "--json")).Output;

        var from = JsonNode.Parse(card)!["carriedFrom"]!;
        Assert.Empty((await SchemaAsync("scorecard")).Validate(card));
        Assert.Equal(("2026", claims, answers), ((string)from["edition"]!, from["leftClaims"]!.AsArray().Count, from["leftAnswers"]!.AsArray().Count));
    }

    [Fact]
    public async Task Evaluate_ClaimsOfAnUnknownEdition_NamesTheEditions()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"edition": "1999", "claims": []}""");

        var (code, _, errors) = await EvaluateAsync(file);

        File.Delete(file);
        Assert.Equal((2, "Sustainable CT has no edition 1999. Its editions are 2026, 2024, 2020.\n"), (code, errors));
    }

    [Fact]
    public async Task Evaluate_FactsAndDeclarationsWithoutAPlace_AreTold()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """
            {
              "edition": "2026", "claims": [],
              "notApplicable": [{ "action": "pollinator-pathways", "reason": "No land.", "status": "claimed" }]
            }
            """);

        var (_, output, errors) = await EvaluateAsync("2020", file);
        var (_, json, _) = await EvaluateAsync("2020", file, "--json");

        File.Delete(file);
        Assert.Equal("", errors);
        Assert.EndsWith("  3.12 Enhance Pollinator Pathways does not apply: The action is not in that program year.\n", output, StringComparison.Ordinal);
        Assert.Equal("pollinator-pathways", (string?)JsonNode.Parse(json)!["carriedFrom"]!["leftDeclarations"]![0]!["action"]);
    }

    private static Task<(int Code, string Output, string Errors)> EvaluateAsync(string claims) => EvaluateAsync("2026", claims);

    private static Task<(int Code, string Output, string Errors)> EvaluateAsync(string edition, string claims, params string[] more) =>
        Terminal.RunAsync(["evaluate", "--program", "sustainable-ct", "--edition", edition, "--claims", claims, .. more]);

    private static Task<JsonSchema> SchemaAsync(string name) =>
        JsonSchema.FromFileAsync(RepositoryRoot.Combine("docs", "schema", $"{name}.schema.json"), TestContext.Current.CancellationToken);
}
