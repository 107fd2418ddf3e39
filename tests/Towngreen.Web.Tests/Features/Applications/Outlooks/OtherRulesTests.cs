using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Outlooks;

namespace Towngreen.Web.Tests.Features.Applications.Outlooks;

public sealed class OtherRulesTests
{
    [Fact]
    public async Task Look_AnotherDay_TellsWhatGrowsTooOldAndWhatToDo()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());

        var page = await PageAsync(town, town.Contact, "?on=2029-01-01");

        Assert.Equal("Under the 2026 program year, handed in on 1 January 2029", page.Heading);
        Assert.Equal("15, 0", SideBySide(page, "Points as claimed"));
        Assert.Contains("Too old by then", page.Text, StringComparison.Ordinal);
        Assert.Contains("Completed on 1 September 2025; new credit if handed in by 31 December 2028. then as rolling credit", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Look_NothingChosen_IsTheFirstDayOfNextYearAndSaysWhatGrowsTooOldNext()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.GetAsync((await browser.GetAsync(town.Link)).Link("See it under other rules").GetAttribute("href")!);

        Assert.Equal("Under the 2026 program year, handed in on 1 January 2027", page.Heading);
        Assert.Contains("Every claim earns what it earns now.", page.Text, StringComparison.Ordinal);
        Assert.Contains("new credit if handed in by 31 December 2028", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Look_AnotherEdition_CarriesTheClaimsAndSaysWhy()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim() with { Action = "cool-roofs" });

        var page = await PageAsync(town, town.Contact, "?edition=2020&on=2026-03-16");

        Assert.Contains("The action is not in that program year.", page.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 200 points. 200 more needed.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"{town.Link}/carry?edition=2020", page.Link("Carry this work over to the 2020 program year").GetAttribute("href"));
    }

    [Fact]
    public async Task Look_LevelOnlyThere_SaysThatItIsNew()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2020");

        var page = await PageAsync(town, town.Contact, "?edition=2026");

        Assert.Equal("not in that program year, not met", SideBySide(page, "Gold"));
    }

    [Fact]
    public async Task Look_ByTheProgram_IsAtWhatWasHandedIn()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        await town.ReviewAsync(claim, ClaimStatus.Approved, null);
        Guid[] program = [await app.AdministratorAsync(), await app.ReviewerAsync("Rae Arts", "4")];

        foreach (var person in program)
        {
            Assert.Equal("15, 15", SideBySide(await PageAsync(town, person), "Points as approved"));
        }

        Assert.Equal("0, 0", SideBySide(await PageAsync(town, town.Contact), "Points as approved"));
    }

    [Fact]
    public async Task Look_ByThoseItDoesNotConcern_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var administrator = await app.AdministratorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await PageAsync(town, administrator)).Status);

        await town.HandInArtsAsync();
        Guid[] others = [(await app.JoinedTownAsync("bolton", "Nia Neighbour")).Contact, await app.ReviewerAsync("Rae Waste", "9")];
        foreach (var person in others)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await PageAsync(town, person)).Status);
        }

        Assert.Equal("/sign-in", (await app.NewBrowser().GetAsync(ApplicationLinks.OtherRules(town.Application.Reference))).Address.AbsolutePath);
    }

    [Theory]
    [InlineData("?edition=1999", HttpStatusCode.NotFound, null)]
    [InlineData("?on=1850-01-01", HttpStatusCode.BadRequest, "Choose a day between 1 January 2000 and 31 December 2099.")]
    [InlineData("?on=someday", HttpStatusCode.BadRequest, "Handed in on")]
    public async Task Look_UnknownEditionOrDay_IsRefused(string query, HttpStatusCode status, string? error)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        var page = await PageAsync(town, town.Contact, query);

        Assert.Equal(status, page.Status);
        Assert.Equal(error is null ? 0 : 1, page.Errors.Count(message => message.Contains(error!, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Look_AsOneCall_IsTheScorecardOfTheCarriedClaims()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());

        var outlook = await app.AsAsync(town.Contact, services => services.GetRequiredService<OtherRules>()
            .LookAsync(town.Application.Reference, "2024", new DateOnly(2024, 4, 26), TestContext.Current.CancellationToken));

        Assert.Equal(("2024", new DateOnly(2024, 4, 26)), (outlook!.There.Edition, outlook.There.AsOf));
        Assert.Contains(outlook.There.Claims[0].Findings, finding => finding.Code == FindingCodes.WindowNotCompleted);
    }

    private static string SideBySide(VisitedPage page, string measure) => string.Join(", ", page.Document.QuerySelectorAll("tr")
        .Single(row => row.QuerySelector("th")!.TextContent == measure).QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));

    private static async Task<VisitedPage> PageAsync(Applicant town, Guid person, string query = "") =>
        await (await town.App.BrowserOfAsync(person)).GetAsync(ApplicationLinks.OtherRules(town.Application.Reference) + query);
}
