using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Catalogue;

public sealed class CataloguePageTests
{
    [Fact]
    public async Task Actions_NoFilter_ListsEveryActionInItsCategory()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions");

        Assert.Equal("Actions – Sustainable CT – Towngreen", page.Document.Title);
        Assert.Equal(13, page.Document.QuerySelectorAll(".tg-category").Length);
        Assert.Equal(65, page.Document.QuerySelectorAll(".tg-rows > li").Length);
        Assert.Contains("Actions shown: 65", page.Text);
        Assert.EndsWith("/actions/equity-training", page.Link("1.2 Participate in Equity Training").Href);
    }

    [Theory]
    [InlineData("q=EQUITY+training", "1.2 Participate in Equity Training")]
    [InlineData("q=8.5", "8.5 ")]
    [InlineData("category=1&points=11-25", "1.2 Participate in Equity Training")]
    public async Task Actions_Filtered_ShowsWhatFits(string query, string expected)
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync($"/actions?{query}");

        var titles = page.Document.QuerySelectorAll(".tg-rows h3").Select(title => title.TextContent.Trim()).ToList();
        Assert.Contains(titles, title => title.StartsWith(expected, StringComparison.Ordinal));
        Assert.InRange(titles.Count, 1, 5);
    }

    [Fact]
    public async Task Actions_Filtered_KeepsTheFiltersInTheForm()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions?q=energy&category=7&points=51-&tag=climate-leader&edition=2024");

        Assert.Equal("energy", page.Field("Search by number").GetAttribute("value"));
        Assert.Equal("7", page.Document.QuerySelector("select[name=category] option[selected]")?.GetAttribute("value"));
        Assert.Equal("51-", page.Document.QuerySelector("select[name=points] option[selected]")?.GetAttribute("value"));
        Assert.Equal("2024", page.Document.QuerySelector("select[name=edition] option[selected]")?.GetAttribute("value"));
        Assert.True(page.Document.QuerySelector("#tag-climate-leader")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Actions_NothingFits_OffersAllActions()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions?q=zeppelin");

        Assert.Contains("No action fits all of this", page.Text);
        Assert.EndsWith("/actions", page.Link("Show all actions").Href);
    }

    [Fact]
    public async Task Action_ByKey_SaysWhatToDoAndWhatItEarns()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/equity-training");

        Assert.Equal("1.2 Participate in Equity Training", page.Heading);
        Assert.Contains("Attend a training series as a cohort", page.Text);
        Assert.Contains("At least 3 different people came to every session", page.Text);
        Assert.Contains("10 points", page.Text);
        Assert.Contains("Name, title and role of each person (people with name, title and role)", page.Text);
        Assert.Contains("Why this matters", page.Text);
        Assert.Contains("No town has earned points here yet", page.Text);
        Assert.Contains("1.1 Optimize for Equity", page.Text);
    }

    [Fact]
    public async Task Action_ByNumber_LeadsToItsKey()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/1.2");

        Assert.Equal("/actions/equity-training", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task Action_WriteUpNotEntered_SaysSo()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/brownfield-redevelopment");

        Assert.Contains("The write-up is not here yet", page.Text);
        Assert.Contains("illustrative: the program has not published this figure here", page.Text);
    }

    [Fact]
    public async Task Action_EarlierEdition_SaysSoAndLinksTheCurrentOne()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/equity-training?edition=2020");

        Assert.Equal("7.3", page.Heading.Split(' ')[0]);
        Assert.Contains("You are reading the 2020 program year", page.Text);
        Assert.EndsWith("/actions/equity-training", page.Link("Read the current one").Href);
    }

    [Theory]
    [InlineData("/actions/no-such-action")]
    [InlineData("/actions/99.9")]
    [InlineData("/actions?edition=1999")]
    [InlineData("/actions/equity-training?edition=1999")]
    [InlineData("/actions/no-such-action/compare")]
    [InlineData("/actions/equity-training/compare?from=1999&to=2026")]
    public async Task Page_Unknown_IsNotFound(string address)
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("We cannot find this page", page.Heading);
    }

    [Fact]
    public async Task Action_SignedInTeamMember_OffersToStart()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.GetAsync("/actions/equity-training");

        Assert.EndsWith("/workspace/andover/applications/start", page.Link("Start an application for Andover").Href);
    }
}
