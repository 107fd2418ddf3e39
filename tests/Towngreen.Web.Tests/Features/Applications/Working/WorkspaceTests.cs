using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications.Working;

namespace Towngreen.Web.Tests.Features.Applications.Working;

public sealed class WorkspaceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_FromTheDashboard_OpensAnApplicationOfTheCurrentYear()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var browser = await app.BrowserOfAsync(town.Contact);
        var dashboard = await browser.GetAsync("/workspace/andover");
        var start = await browser.GetAsync(dashboard.Link("Start an application").GetAttribute("href")!);

        var page = await browser.SubmitAsync(start, "Start");

        Assert.StartsWith("Application ", page.Heading, StringComparison.Ordinal);
        Assert.Contains("2026 program year", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoYearChosen_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/workspace/andover/applications/start"), "Start", new Dictionary<string, string?> { ["Edition"] = null });

        Assert.Equal((HttpStatusCode.BadRequest, "Choose one of the program years listed."), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Dashboard_Draft_SaysHowFarAndWhatStandsBetween()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync("/workspace/andover");

        Assert.Equal("You have 15 of 200 points for Bronze.", page.Heading);
        Assert.Contains("Three things stand between you and it.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Illustrative figures are among these points", page.Text, StringComparison.Ordinal);
        Assert.Contains("39 days left.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cora Contact saved “Complete the action” of Support Arts and Creative Culture.", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll("a").Count(link => link.TextContent.StartsWith("Work on this", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Action_VerdictNotSentYet_IsNotTold()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        await town.ReviewAsync(claim, ClaimStatus.Declined, null, "Not this one.");

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync(town.ActionLink(Applicant.Arts));

        Assert.DoesNotContain("Not this one.", page.Text, StringComparison.Ordinal);
        Assert.Contains("In review", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_Filters_KeepToTheAddress()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());
        await AssignAsync(town);
        var browser = await app.BrowserOfAsync(town.Contact);

        var all = await browser.GetAsync(town.Link);
        var arts = await browser.GetAsync($"{town.Link}?category=4");
        var mine = await browser.GetAsync($"{town.Link}?mine=true");
        var none = await browser.GetAsync($"{town.Link}?stage=Approved");

        Assert.Equal([Applicant.PackOf(app).Edition.Actions.Count, 4, 1, 0], new[] { all, arts, mine, none }.Select(page => page.Document.QuerySelectorAll("section ul.tg-rows > li").Length));
        Assert.Contains("Cora Contact looks after it.", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_LevelTree_SaysEveryReasonAndCitesItsActions()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync(town.Link);

        var bronze = page.Document.QuerySelectorAll("details.tg-tree").First(tree => tree.QuerySelector("summary")!.TextContent.StartsWith("Bronze", StringComparison.Ordinal));
        Assert.Contains("15 of 200 points. 185 more needed. Illustrative figures are among these points.", bronze.TextContent, StringComparison.Ordinal);
        Assert.Contains(bronze.QuerySelectorAll("a"), link => link.GetAttribute("href") == town.ActionLink(Applicant.Arts));
    }

    [Fact]
    public async Task HandIn_ThroughThePages_ReasonsThenReceipt()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());
        var browser = await app.BrowserOfAsync(town.Contact);

        var refused = await browser.GetAsync($"{town.Link}/hand-in");
        await town.PartnersAsync();
        var ready = await browser.GetAsync($"{town.Link}/hand-in");
        var receipt = await browser.SubmitAsync(ready, "Hand in");
        var again = await browser.SubmitAsync(ready, "Hand in");

        Assert.Contains("4.2 Support Arts and Creative Culture: the partners box is not answered.", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Document.QuerySelectorAll("button"), button => button.TextContent.Trim() == "Hand in");
        Assert.Equal("Handed in", receipt.Heading);
        Assert.Contains("Twelve murals by residents", receipt.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, receipt.Address), (again.Status, again.Address));
    }

    [Fact]
    public async Task Withdraw_Confirmed_EndsTheApplication()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.SubmitAsync(await browser.GetAsync($"{town.Link}/withdraw"), "Withdraw it");

        Assert.Equal("No application is open", page.Heading);
    }

    private static Task<bool> AssignAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<AssignSubmission>().RunAsync(new(town.Application.Id, Applicant.Arts, town.Contact), Cancel)).Succeeded);
}
