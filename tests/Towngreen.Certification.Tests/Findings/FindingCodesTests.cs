using System.Reflection;
using System.Text.RegularExpressions;
using Towngreen.Testing;

namespace Towngreen.Certification.Tests;

public partial class FindingCodesTests
{
    [Fact]
    public void Every_Constant_IsListedOnce()
    {
        var constants = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral);

        Assert.Equal(constants.Select(field => (string)field.GetRawConstantValue()!).Order(), FindingCodes.Every.Order());
        Assert.Equal(FindingCodes.Every.Count, FindingCodes.Every.Distinct().Count());
    }

    [Fact]
    public void Every_Constant_IsGivenSomewhereAndNoFindingHasACodeOfItsOwn()
    {
        var sources = Sources();

        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, source => CodeInQuotes().IsMatch(source));
        var given = sources.SelectMany(source => CodeByName().Matches(source)).Select(match => match.Groups[1].Value).ToHashSet();
        var constants = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral);
        Assert.Equal(constants.Select(field => field.Name).Order(), given.Order());
    }

    [GeneratedRegex("(Finding|Answer|Compose|Reached)\\(\\s*\"|Code = \"")]
    private static partial Regex CodeInQuotes();

    [GeneratedRegex(@"FindingCodes\.(\w+)")]
    private static partial Regex CodeByName();

    private static List<string> Sources() =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("src", "Towngreen.Certification"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
}
