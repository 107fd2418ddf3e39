using System.Text.RegularExpressions;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Architecture.Tests;

/// <summary>Every string a person reads goes through localization; every code has words.</summary>
public sealed partial class WordsTests
{
    [Fact]
    public void EveryError_HasWordsThatItsDataFill()
    {
        var words = new Words();
        var keys = words.GetAllStrings(includeParentCultures: true).Select(word => word.Name).ToList();
        var errors = HouseRuleTests.OwnErrors().SelectMany(own => CodesOf(own.Error, keys).Select(code => (own.Error, Code: code))).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.NotEmpty(words.Say(error.Code, error.Error)));
    }

    [Fact]
    public void EveryMail_HasSubjectAndBody()
    {
        var words = new Words();
        var keys = words.GetAllStrings(includeParentCultures: true).Select(word => word.Name).Where(name => name.StartsWith("mail.", StringComparison.Ordinal)).ToList();
        var mails = keys.Select(key => key[..key.LastIndexOf('.')]).Distinct().ToList();

        Assert.NotEmpty(mails);
        Assert.Equal([], mails.Where(mail => !words.Has($"{mail}.subject") || !words.Has($"{mail}.body")));
    }

    [Fact]
    public void EveryView_SaysItsWordsThroughLocalization()
    {
        // The gallery shows made-up town names, which no language changes.
        var views = Directory.GetFiles(Path.Combine(Sources, "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Where(view => !view.Contains("/Gallery/", StringComparison.Ordinal)).ToList();

        var raw = views.SelectMany(view => RawText(File.ReadAllText(view)).Select(text => $"{Path.GetFileName(view)}: {text}"));

        Assert.NotEmpty(views);
        Assert.Equal([], raw);
    }

    private static string Sources { get; } = FindSources();

    /// <summary>An error's code; for a family whose last part is its data, the codes that have words.</summary>
    private static IEnumerable<string> CodesOf(Error error, IEnumerable<string> keys)
    {
        var family = error.Code[..(error.Code.LastIndexOf('.') + 1)];
        return !error.Code.EndsWith(".x", StringComparison.Ordinal) ? [error.Code]
            : keys.Where(key => key.StartsWith(family, StringComparison.Ordinal)).DefaultIfEmpty(error.Code);
    }

    /// <summary>Words that stand between two tags of a view as they are, without <c>@</c>.</summary>
    private static IEnumerable<string> RawText(string view)
    {
        var markup = Comments().Replace(CodeBlocks().Replace(view, ""), "");
        return TextBetweenTags().Matches(markup).Select(match => match.Groups["text"].Value.Trim())
            .Where(text => Sentence().IsMatch(text));
    }

    private static string FindSources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Towngreen.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Towngreen.slnx was not found above the test binaries.");
        }

        return Path.Combine(folder.FullName, "src", "Towngreen.Web");
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^@(\{|functions|section\s+\w+\s*\{).*?^\}", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex(@">(?<text>[^<>@{}();=]+)</")]
    private static partial Regex TextBetweenTags();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Sentence();
}
