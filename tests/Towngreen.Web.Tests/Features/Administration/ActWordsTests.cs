using System.Text.RegularExpressions;
using Towngreen.Testing;
using Towngreen.Web.Features.Administration;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Administration;

public sealed partial class ActWordsTests
{
    [Fact]
    public void EveryActInTheSources_HasWords()
    {
        var words = new Words();
        var acts = Directory.GetFiles(RepositoryRoot.Combine("src", "Towngreen.Web"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Records().Matches(File.ReadAllText(file)))
            .SelectMany(record => Codes().Matches(record.Value)).Select(code => code.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(acts);
        Assert.Equal([], acts.Where(act => words.Act(act) == act));
    }

    [Fact]
    public void Act_NoLongerWritten_KeepsItsCode() => Assert.Equal("fountain.painted", new Words().Act("fountain.painted"));

    /// <summary>What is recorded up to the type it is about.</summary>
    [GeneratedRegex(@"audit\.Record\([^;]*?typeof")]
    private static partial Regex Records();

    [GeneratedRegex(@"""([a-z]+\.[a-z-]+)""")]
    private static partial Regex Codes();
}
