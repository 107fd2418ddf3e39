using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Programs;

namespace Towngreen.Web.Tests.Features.Shared;

public sealed class LayoutTests
{
    private static readonly string[] PublicPages =
    [
        "/", "/actions", "/actions/equity-training", "/actions/brownfield-redevelopment", "/actions/equity-training/compare?from=2024&to=2026",
        "/towns", "/towns/hamden", "/about", "/accessibility",
    ];

    public static TheoryData<string> Pages => [.. PublicPages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task PublicPage_Demonstration_SaysSoAndCanBeCachedForEveryone(string address)
    {
        await using var app = await TestApp.StartAsync(demonstration: true);

        var page = await app.NewBrowser().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("nobody may take them for facts about a town", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=__RequestVerificationToken]"));
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.EndsWith("– Towngreen", page.Document.Title);
    }

    [Fact]
    public async Task Page_NoDemonstration_HasNoBanner()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/about");

        Assert.DoesNotContain("Demonstration", page.Text);
    }

    [Fact]
    public async Task Header_SignedIn_ShowsPlacesByMembership()
    {
        await using var app = await TestApp.StartAsync();
        var administrator = await app.BrowserOfAsync(await app.AdministratorAsync());
        var reviewer = await app.BrowserOfAsync(await app.ReviewerAsync());
        var contact = await app.BrowserOfAsync((await app.JoinedTownAsync()).Contact);

        var pages = new[] { administrator, reviewer, contact, app.NewBrowser() }.Select(browser => browser.GetAsync("/about")).ToList();

        var own = (await Task.WhenAll(pages)).Select(page => string.Join(", ",
            page.Document.QuerySelectorAll(".tg-nav a").Select(link => link.TextContent).SkipWhile(place => place != "About").Skip(1)));
        Assert.Equal(["Training office, Coaching requests, Calendar, Reviews, Administration", "Calendar, Reviews", "My town, Calendar", ""], own);
    }

    [Fact]
    public async Task Header_SignedIn_OffersToSignOut()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.PersonAsync("Ana Ruiz"));

        var page = await browser.GetAsync("/about");

        Assert.Equal("Ana Ruiz", page.Link("Ana Ruiz").TextContent);
        Assert.NotNull(page.FormWith("Sign out").Form);
    }

    [Theory]
    [InlineData("/actions", ".tg-points")]
    [InlineData("/actions?edition=2024", ".tg-points")]
    [InlineData("/actions?edition=2020", ".tg-points")]
    public async Task Catalogue_EveryFigure_SaysWhetherItIsIllustrative(string address, string figures)
    {
        await using var app = await TestApp.StartAsync();
        var editions = app.Services.GetRequiredService<EditionLibrary>();
        var edition = address.Contains("edition=", StringComparison.Ordinal) ? editions.Get(address[^4..]) : editions.Current;

        var page = await app.NewBrowser().GetAsync(address);

        var marked = page.Document.QuerySelectorAll(figures).Where(figure => figure.ParentElement!.TextContent.Contains("illustrative", StringComparison.Ordinal));
        Assert.Equal(
            edition.Edition.Actions.Count(action => action.Credits.Any(credit => credit.Source is FigureSource.Illustrative)), marked.Count());
    }

    [Fact]
    public async Task Actions_EveryIllustrativeFigure_SaysSoOnItsPage()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        foreach (var action in app.Services.GetRequiredService<EditionLibrary>().Current.Edition.Actions)
        {
            var page = await browser.GetAsync($"/actions/{action.Key}");

            var marks = page.Document.QuerySelectorAll(".usa-process-list .tg-illustrative").Length;
            Assert.Equal(action.Credits.Count(credit => credit.Source is FigureSource.Illustrative), marks);
        }
    }
}
