using System.Text.Json.Nodes;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Programs;

public sealed class ProgramCommandTests
{
    [Fact]
    public async Task Check_GoodPack_SaysSo()
    {
        var (code, output, errors) = await Terminal.RunAsync("program", "check", RepositoryRoot.Combine("programs", "sustainable-ct"));

        Assert.Equal((0, "No faults. 3 worked cases come out as expected.\n", ""), (code, output, errors));
    }

    [Fact]
    public async Task Check_BrokenPack_PrintsFileLineColumnFieldAndMessage()
    {
        var folder = Directory.CreateTempSubdirectory("towngreen-pack-").FullName;
        File.WriteAllText(Path.Combine(folder, "program.yaml"), "key: tiny\nnmae: Tiny\n");

        var (code, output, errors) = await Terminal.RunAsync("program", "check", folder);

        Directory.Delete(folder, recursive: true);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"{folder}/program.yaml:2:1: nmae: There is no key nmae here. The keys are ", errors, StringComparison.Ordinal);
        Assert.Contains($"{folder}/program.yaml:1:1: The key name is missing.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NoDatabase_SaysNothingIsPublished()
    {
        var folder = Directory.CreateTempSubdirectory("towngreen-list-").FullName;

        var (code, output, _) = await Terminal.RunAsync("program", "list", "--data", folder);

        Directory.Delete(folder, recursive: true);
        Assert.Equal(0, code);
        Assert.Matches("sustainable-ct  Sustainable CT\n  2026  not published  [0-9a-f]{64}  2026 program year\n", output);
    }

    [Fact]
    public async Task Diff_2024To2026_ShowsTheTwoWriteUpsThatChanged()
    {
        var (code, output, _) = await Terminal.RunAsync("program", "diff", "2024", "2026", "--program", "sustainable-ct");

        Assert.Equal(0, code);
        Golden.Matches(output, "Towngreen.Web.Tests/Features/Programs/Golden/diff-2024-2026.txt");
    }

    [Fact]
    public async Task Diff_2020To2024_FollowsRenumberedActions()
    {
        var (_, output, _) = await Terminal.RunAsync("program", "diff", "2020", "2024", "--program", "sustainable-ct");

        Assert.Contains("  9.1 -> 1.1  Optimize for Equity\n", output, StringComparison.Ordinal);
        Assert.Contains("  7.3 -> 1.2  Participate in Equity Training\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_AsJson_HoldsTheSame()
    {
        var (_, output, _) = await Terminal.RunAsync("program", "diff", "2020", "2024", "--program", "sustainable-ct", "--json");

        var renumbered = JsonNode.Parse(output)!["renumbered"]!.AsArray();
        Assert.Contains(renumbered, action => action!["key"]!.GetValue<string>() == "optimize-for-equity" && action["from"]!.GetValue<string>() == "9.1");
    }

    [Theory]
    [InlineData("program", "--help")]
    [InlineData("program", "check", "--help")]
    [InlineData("program", "list", "--help")]
    [InlineData("program", "publish", "--help")]
    [InlineData("program", "diff", "--help")]
    [InlineData("evaluate", "--help")]
    public async Task Help_OfEachCommand_ExplainsIt(params string[] arguments)
    {
        var (code, output, _) = await Terminal.RunAsync(arguments);

        Assert.Equal(0, code);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }
}
