using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task Home_NothingCertified_SaysWhatWillBeHere()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/");

        Assert.Equal("Sustainable CT", page.Heading);
        Assert.Contains("No town has been certified here yet", page.Text);
        Assert.Equal(169, page.Document.QuerySelectorAll("datalist option").Length);
    }

    [Fact]
    public async Task Home_RoundOpen_SaysTheDeadlineAndThatItIsIllustrative()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/");

        Assert.Contains("Spring round: hand in by 24 April 2026, 5:00 PM. illustrative date", page.Text);
    }

    [Fact]
    public async Task Home_TownJoined_CountsAndListsIt()
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover");

        var page = await app.NewBrowser().GetAsync("/");

        Assert.Contains("1 towns joined, of 169", Figures(page));
        Assert.EndsWith("/towns/andover", page.Link("Andover").Href);
    }

    private static IEnumerable<string> Figures(VisitedPage page) => page.Document.QuerySelectorAll(".tg-figures > div")
        .Select(figure => $"{figure.QuerySelector("dd")!.TextContent} {figure.QuerySelector("dt")!.TextContent}");
}
