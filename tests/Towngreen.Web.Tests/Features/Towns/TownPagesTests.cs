using System.Net;
using Towngreen.Testing;
using Towngreen.Web.Tests.Features.Certifications;
using Towngreen.Web.Tests.Features.Reviews;

namespace Towngreen.Web.Tests.Features.TownPages;

public sealed class TownPagesTests
{
    [Fact]
    public async Task Towns_NoFilter_ShowsAllOnMapAndInTable()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/towns");

        Assert.Contains("0 of 169 towns have joined", page.Text);
        Assert.Equal(169, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(169, page.Document.QuerySelectorAll(".tg-map polygon").Length);
        Assert.All(page.Document.QuerySelectorAll(".tg-map a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
    }

    [Theory]
    [InlineData("q=haddam", new[] { "East Haddam", "Haddam" })]
    [InlineData("standing=registered", new[] { "Andover" })]
    [InlineData("standing=certified", new string[0])]
    public async Task Towns_Filtered_ShowsWhatFits(string query, string[] expected)
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover");

        var page = await app.NewBrowser().GetAsync($"/towns?{query}");

        Assert.Equal(expected, page.Document.QuerySelectorAll("tbody th").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData("population", "Bridgeport")]
    [InlineData("name", "Andover")]
    [InlineData("drop table", "Andover")]
    public async Task Towns_Sorted_OnlyByAllowedOrders(string sort, string first)
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync($"/towns?sort={Uri.EscapeDataString(sort)}");

        Assert.Equal(first, page.Document.QuerySelector("tbody th")!.TextContent);
    }

    [Fact]
    public async Task Towns_AsCsv_HoldsTheFilteredRows()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.NewBrowser().FetchAsync("/towns?q=hamden&format=csv");

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("Hamden,South Central Regional Council of Governments,New Haven,61169,Not joined yet", lines[1]);
    }

    [Fact]
    public async Task Towns_WhoDidAnAction_ShowsThoseWithApprovedWorkInIt()
    {
        await using var scene = await ReviewScene.SetAsync();
        var action = (await scene.ClaimAsync(0)).Action;
        await scene.ApproveAllAsync();
        await scene.DecideAsync(certify: false);

        var page = await scene.App.NewBrowser().GetAsync($"/towns?done={action.Key}");

        Assert.Equal("Andover", Assert.Single(page.Document.QuerySelectorAll("tbody th")).TextContent);
        Assert.EndsWith($"/actions/{action.Key}", page.Link(action.NumberedTitle).Href, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Towns_WhoDidAnUnknownAction_ShowsAll()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/towns?done=no-such-action");

        Assert.Equal(169, page.Document.QuerySelectorAll("tbody th").Length);
    }

    [Fact]
    public async Task FindYourTown_Chosen_LeadsToItsPage()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(await browser.GetAsync("/"), "Show town", new Dictionary<string, string?> { ["town"] = "hamden" });

        Assert.Equal("/towns/hamden", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task FindYourTown_PartOfAName_ShowsTheTownsThatHaveIt()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(await browser.GetAsync("/"), "Show town", new Dictionary<string, string?> { ["town"] = " hadd" });

        Assert.Equal("/towns?q=hadd", page.Address.PathAndQuery);
        Assert.Equal(["East Haddam", "Haddam"], page.Document.QuerySelectorAll("tbody th").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Town_NotJoined_InvitesToRegister()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/towns/hamden");

        Assert.Equal("Hamden", page.Heading);
        Assert.Contains("Hamden has not joined Sustainable CT yet.", page.Text);
        Assert.EndsWith("/register?town=hamden", page.Link("Register Hamden").Href);
    }

    [Fact]
    public async Task Town_Joined_CountsItsTeamWithoutNamesTitlesOrAddresses()
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover", "Cora Contact");

        var page = await app.NewBrowser().GetAsync("/towns/andover");

        Assert.Contains("Andover has joined Sustainable CT and is at work.", page.Text);
        Assert.Contains("1 elected official", page.Text);
        Assert.DoesNotContain("First Selectwoman", page.Text);
        Assert.DoesNotContain("Demonstration", page.Text);
        Assert.DoesNotContain("Cora", page.Text);
        Assert.DoesNotContain("example.org", page.Document.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Town_Certified_ShowsLevelYearsAndWhatItRestsOn()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);
        var town = await app.JoinedTownAsync("hamden");
        var award = (await app.AwardAsync(town.Id)).Value;

        var page = await app.NewBrowser().GetAsync("/towns/hamden");

        Assert.Equal("Bronze", page.Document.QuerySelector(".tg-level")!.TextContent);
        Assert.Contains("2026–2029", page.Text);
        Assert.Contains("Hamden is certified Bronze by Sustainable CT until 31 December 2029", page.Text);
        Assert.Contains("partly illustrative", page.Text);
        Assert.Contains("Demonstration, not a fact about this town", page.Text);
        Assert.Equal(13, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.EndsWith($"/certificates/{award.Number}", page.Link("Certificate").Href);
    }

    [Fact]
    public async Task Town_CertificationExpired_SaysWhenItEnded()
    {
        await using var app = await TestApp.StartAsync();
        await app.AwardAsync((await app.JoinedTownAsync("hamden")).Id);
        app.Clock.SetUtcNow(new DateTimeOffset(2030, 6, 1, 12, 0, 0, TimeSpan.Zero));

        var page = await app.NewBrowser().GetAsync("/towns/hamden");

        Assert.Contains("Its Bronze certification ended on 31 December 2029.", page.Text);
        Assert.DoesNotContain("not certified yet", page.Text);
    }

    [Fact]
    public async Task Town_JoinedInADemonstration_IsMarked()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);
        await app.JoinedTownAsync("hamden");
        var browser = app.NewBrowser();

        Assert.Contains("Demonstration, not a fact about this town", (await browser.GetAsync("/towns/hamden")).Text);
        Assert.DoesNotContain("Demonstration, not a fact about this town", (await browser.GetAsync("/towns/andover")).Text);
    }

    [Fact]
    public async Task Towns_OneCertified_CountsItOnMapTableAndHome()
    {
        await using var app = await TestApp.StartAsync();
        await app.AwardAsync((await app.JoinedTownAsync("hamden")).Id);
        var browser = app.NewBrowser();

        var towns = await browser.GetAsync("/towns?standing=bronze");
        var home = await browser.GetAsync("/");

        Assert.Equal("Hamden", Assert.Single(towns.Document.QuerySelectorAll("tbody th")).TextContent);
        Assert.Equal("Hamden: Bronze", towns.Document.QuerySelector(".tg-map__town--bronze title")!.TextContent);
        Assert.Contains("Bronze: 1", towns.Text);
        Assert.Contains("Certificate", Assert.Single(home.Document.QuerySelectorAll(".tg-rows > li")).TextContent);
    }

    [Fact]
    public async Task Town_Unknown_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/towns/atlantis");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}
