using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Tests.Features.Applications;

namespace Towngreen.Web.Tests.Features.Programs;

/// <summary>The application serves any program of the programs folder, not only the one it was first made for.</summary>
public sealed class OtherProgramsTests
{
    [Theory]
    [InlineData("climate-smart-communities")]
    [InlineData("greenstep-cities")]
    [InlineData("solsmart")]
    public async Task PublicPages_OfAnotherProgram_AllRender(string name)
    {
        var pack = PackReader.Read(RepositoryRoot.Combine("programs", name)).Value;
        await using var app = await TestApp.StartAsync(pack: pack);
        var browser = app.NewBrowser();
        var edition = pack.Editions[0].Edition;
        string[] addresses =
        [
            "/", "/actions", "/towns", "/towns?format=csv", "/about",
            .. edition.Actions.Select(action => $"/actions/{action.Key}"),
            .. pack.Municipalities.Select(town => $"/towns/{town.Slug}"),
        ];

        foreach (var address in addresses)
        {
            using var response = await browser.FetchAsync(address);
            Assert.True(response.IsSuccessStatusCode, $"{address} answered {response.StatusCode}");
        }

        Assert.Equal(pack.Name, (await browser.GetAsync("/")).Document.QuerySelector("h1")!.TextContent);
    }

    /// <summary>From registering to the form of every action, and what is said of the way to each level.</summary>
    [Theory]
    [InlineData("climate-smart-communities", "woodstock", "2025")]
    [InlineData("greenstep-cities", "red-wing", "2025")]
    [InlineData("solsmart", "plano-tx", "2021")]
    public async Task Workspace_OfAnotherProgram_AllRenders(string name, string town, string edition)
    {
        var pack = PackReader.Read(RepositoryRoot.Combine("programs", name)).Value;
        await using var app = await TestApp.StartAsync(pack: pack);
        var applicant = await Applicant.StartAsync(app, town, edition: edition);
        var browser = await app.BrowserOfAsync(applicant.Contact);
        var rules = pack.Editions.First(each => each.Key == edition).Edition;
        string[] addresses =
        [
            ApplicationLinks.Dashboard(town), applicant.Link, ApplicationLinks.HandIn(town, applicant.Application.Reference),
            .. rules.Facts.Count > 0 ? [ApplicationLinks.About(town, applicant.Application.Reference)] : Array.Empty<string>(),
            .. rules.Actions.Select(action => applicant.ActionLink(action.Key)),
        ];

        foreach (var address in addresses)
        {
            using var response = await browser.FetchAsync(address);
            Assert.True(response.IsSuccessStatusCode, $"{address} answered {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Actions_CategoriesWithoutNumbers_ShowTheirTitlesAlone()
    {
        var pack = PackReader.Read(RepositoryRoot.Combine("programs", "solsmart")).Value;
        await using var app = await TestApp.StartAsync(pack: pack);

        var page = await app.NewBrowser().GetAsync("/actions/PZ-5");

        Assert.Contains("Planning and Zoning", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("planning-zoning", page.Text, StringComparison.Ordinal);
        Assert.Contains("Work of any time counts", page.Text, StringComparison.Ordinal);
    }
}
