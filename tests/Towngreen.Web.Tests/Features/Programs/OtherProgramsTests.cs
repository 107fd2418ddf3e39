using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;

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
        await using var app = await TestApp.StartAsync(adjust: builder => builder.Services.Replace(ServiceDescriptor.Singleton(pack)));
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

    [Fact]
    public async Task Actions_CategoriesWithoutNumbers_ShowTheirTitlesAlone()
    {
        var pack = PackReader.Read(RepositoryRoot.Combine("programs", "solsmart")).Value;
        await using var app = await TestApp.StartAsync(adjust: builder => builder.Services.Replace(ServiceDescriptor.Singleton(pack)));

        var page = await app.NewBrowser().GetAsync("/actions/PZ-5");

        Assert.Contains("Planning and Zoning", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("planning-zoning", page.Text, StringComparison.Ordinal);
        Assert.Contains("Work of any time counts", page.Text, StringComparison.Ordinal);
    }
}
