using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Features.Applications.Paths;

public sealed class PathPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Path_FromTheDashboard_LeadsToTheNextLevelWithProof()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var dashboard = await browser.GetAsync("/workspace/andover");

        var page = await browser.GetAsync(dashboard.Link("Find the shortest way to Bronze").GetAttribute("href")!);

        Assert.Equal("The way to Bronze", page.Heading);
        Assert.Contains("No way to Bronze takes less", page.Text, StringComparison.Ordinal);
        Assert.Contains("worth 200 points together", page.Text, StringComparison.Ordinal);
        Assert.Contains("different targets (0 of 1 so far)", page.Text, StringComparison.Ordinal);
        Assert.Contains("the application stands at 200 points, up from 0, and reaches Bronze", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_FewestSteps_TakesNoMore()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync($"{town.Link}/path?to=gold");

        var fewest = await browser.SubmitAsync(page, "Show the way", new Dictionary<string, string?> { ["Objective"] = "FewestCredits" });

        Assert.Equal("The way to Gold", fewest.Heading);
        Assert.Contains("No way to Gold takes fewer steps", fewest.Text, StringComparison.Ordinal);
        Assert.True(Steps(fewest) <= Steps(page));
    }

    [Fact]
    public async Task NotForUs_IsKeptAndNoWayLeadsThroughIt()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync($"{town.Link}/path");

        var left = await browser.SubmitAsync(page, "Not for us: 1.1 Optimize for Equity");

        Assert.Contains("No way leads to Bronze as things stand", left.Text, StringComparison.Ordinal);
        Assert.Contains("Not for us: no way leads through it.", (await browser.GetAsync($"{town.Link}/path?to=silver")).Text, StringComparison.Ordinal);
        Assert.Equal(["path.not-for-us"], await ActsAsync(app, "path."));

        var again = await browser.SubmitAsync(left, "Take this back: 1.1 Optimize for Equity");

        Assert.Contains("No way to Bronze takes less", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What your team has said", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decided_StaysOnTheWay()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync($"{town.Link}/path?to=gold");
        var button = page.Document.QuerySelectorAll("button[name=decided]")[0].TextContent.Trim();

        var decided = await browser.SubmitAsync(page, button);

        Assert.Contains("Decided: every way leads through it", decided.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(decided.Document.QuerySelectorAll("button[name=decided]"), other => other.TextContent.Trim() == button);
    }

    [Fact]
    public async Task TakeOn_TickedActions_AreTheirsWithOneAuditEntry()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync($"{town.Link}/path");
        var ticked = page.Document.QuerySelectorAll("input[name=take]").Length;

        var taken = await browser.SubmitAsync(page, "Take on the ticked actions");
        var dashboard = await browser.GetAsync("/workspace/andover");

        Assert.Contains($"You look after {ticked} more actions.", taken.Text, StringComparison.Ordinal);
        Assert.Equal(["path.accepted"], await ActsAsync(app, "path."));
        Assert.Contains("Cora Contact took on Optimize for Equity, ", dashboard.Text, StringComparison.Ordinal);
        Assert.Contains("You look after this.", dashboard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeOn_NothingTicked_SaysSo()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync($"{town.Link}/path");

        var refused = await browser.SubmitAsync(page, "Take on the ticked actions", new Dictionary<string, string?> { ["take"] = null });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(["Tick at least one action to take on."], refused.Errors);
    }

    [Fact]
    public async Task Path_GoalReached_SaysSo()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        foreach (var action in Applicant.PackOf(app).Edition.Actions.Where(action => action.Tags.Contains("climate-leader") && action.FindCredit(Applicant.Complete) is not null))
        {
            await town.SaveAsync(Applicant.ArtsClaim() with { Action = action.Key });
        }

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/path?to=climate-leader");

        Assert.Contains("Climate Leader is reached by what you claim", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=take]"));
    }

    [Fact]
    public async Task Choose_HandedInMeanwhile_SaysSoAndChangesNothing()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync($"{town.Link}/path");
        await town.HandInArtsAsync();

        var ruledOut = await browser.SubmitAsync(page, "Not for us: 1.1 Optimize for Equity");
        var taken = await browser.SubmitAsync(page, "Take on the ticked actions");

        Assert.StartsWith("This is handed in or decided, so it cannot be changed.", Assert.Single(ruledOut.Errors), StringComparison.Ordinal);
        Assert.Equal(ruledOut.Errors, taken.Errors);
        Assert.Empty(await ActsAsync(app, "path."));
    }

    [Fact]
    public async Task Path_HandedIn_OffersNothingToChange()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/path");

        Assert.Equal("The way to Bronze", page.Heading);
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post] button"));
    }

    [Theory]
    [InlineData("?to=platinum")]
    public async Task Path_UnknownGoal_IsNotFound(string query)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/path{query}")).Status);
    }

    [Fact]
    public async Task Path_OfAnotherTown_IsNotFoundForAnybodyElse()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var neighbour = await app.JoinedTownAsync("bolton", "Nia Neighbour");

        foreach (var person in new[] { neighbour.Contact, await app.ReviewerAsync(), await app.AdministratorAsync() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(person)).GetAsync($"{town.Link}/path")).Status);
        }
    }

    private static int Steps(VisitedPage page) => page.Document.QuerySelectorAll("input[name=take]").Length;

    private static Task<List<string>> ActsAsync(TestApp app, string family) => app.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<AuditEntry>().Where(entry => entry.Act.StartsWith(family)).Select(entry => entry.Act).ToListAsync(Cancel));
}
