using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Catalogue;

public sealed class ChangesPageTests
{
    [Fact]
    public async Task Changes_FromTheCatalogue_SinceTheEditionBefore()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.GetAsync((await browser.GetAsync("/actions")).Link("What changed since 2024").GetAttribute("href")!);

        Assert.Equal("What changed from 2024 to 2026", page.Heading);
        Assert.Contains("1.2 Participate in Equity Training", page.Text, StringComparison.Ordinal);
        Assert.Contains("Train staff or elected officials together: what it earns, older work, what to do, what to hand in, what must hold", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/actions/mentorship/compare?from=2024&to=2026");
        Assert.DoesNotContain("3.13 Promote Dark Skies", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_RulesOfTheYear_AreMarkedInWordsAndSigns()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/changes?from=2020&to=2024");

        Assert.Contains("removed: −200 points (illustrative)", page.Text, StringComparison.Ordinal);
        Assert.Contains("added: +500 points", page.Text, StringComparison.Ordinal);
        Assert.Contains("9.1 1.1 Optimize for Equity", string.Join(' ', page.Document.QuerySelectorAll("tr").SelectMany(row => row.Children).Select(cell => cell.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_EditionsSwapped_StillShowsTheOlderFirst()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal("What changed from 2020 to 2026", (await app.NewBrowser().GetAsync("/actions/changes?from=2026&to=2020")).Heading);
    }

    [Fact]
    public async Task Changes_SameEdition_SaysNothingChanged()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Contains("Nothing changed between the two editions.", (await app.NewBrowser().GetAsync("/actions/changes?from=2026&to=2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_UnknownEdition_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync("/actions/changes?from=1999")).Status);
    }
}
