using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Tests.Features.Toolkits;

public sealed class ToolkitPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_Toolkit_ShowsStepsAndSuggestedActionsAndSaysTheyAreOurs()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync(ToolkitLinks.Toolkit(Runner.Equity));

        Assert.Equal("Equity Toolkit", page.Heading);
        Assert.Equal(6, page.Document.QuerySelectorAll(".usa-process-list__item").Length);
        Assert.Contains("9.4 ", page.Text, StringComparison.Ordinal);
        Assert.Contains("They are ours.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync(ToolkitLinks.Toolkit("nothing"))).Status);
    }

    [Fact]
    public async Task Get_RunsPages_AreThereForTeamAndCoachAlone()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var entry = (await runner.MeetAsync()).Value;
        var (slug, reference) = (runner.Town.Slug, runner.Reference);
        string[] read = [runner.Link, ToolkitLinks.Step(slug, reference, "pair")];
        string[] write =
        [
            ToolkitLinks.OfTown(slug), ToolkitLinks.Start(slug), ToolkitLinks.NewEntry(slug, reference), ToolkitLinks.Entry(slug, reference, entry),
            ToolkitLinks.Finish(slug, reference), ToolkitLinks.Settings(slug, reference),
        ];

        Assert.Equal([.. Repeat(HttpStatusCode.OK, 8)], await StatusesAsync(app, runner.Town.Contact, [.. read, .. write]));
        Assert.Equal([.. Repeat(HttpStatusCode.OK, 2), .. Repeat(HttpStatusCode.NotFound, 6)], await StatusesAsync(app, await CoachAsync(app), [.. read, .. write]));
        foreach (var other in new[] { await app.MemberAsync("Otto Other", (await app.TownAsync("bolton")).Id), await app.ReviewerAsync("Rae Reviewer") })
        {
            Assert.Equal([.. Repeat(HttpStatusCode.NotFound, 8)], await StatusesAsync(app, other, [.. read, .. write]));
        }
    }

    [Fact]
    public async Task Get_RunUnderAnotherTown_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var other = await app.JoinedTownAsync("bolton", "Bea Contact");

        var page = await (await app.BrowserOfAsync(other.Contact)).GetAsync(ToolkitLinks.Run("bolton", runner.Reference));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Post_StartForm_BeginsTheRunOnTheChosenAction()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var browser = await app.BrowserOfAsync(town.Contact);
        var form = await browser.GetAsync(ToolkitLinks.Start("andover", Runner.Equity, "food-waste"));

        var refused = await browser.SubmitAsync(form, "Begin the run", new Dictionary<string, string?> { ["Toolkit"] = null, ["Action"] = "" });
        var run = await browser.SubmitAsync(refused, "Begin the run", new Dictionary<string, string?> { ["Action"] = "food-waste" });

        Assert.Equal(["Choose one of the actions listed."], refused.Errors);
        Assert.StartsWith("9.4", run.Heading, StringComparison.Ordinal);
        Assert.Contains("0 of 6 steps answered", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_StepSavedMeanwhile_PutsBothTogetherAndShowsTheirs()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", runner.Town.Id);
        var browser = await app.BrowserOfAsync(runner.Town.Contact);
        var form = await browser.GetAsync(ToolkitLinks.Step("andover", runner.Reference, "pair"));
        await runner.AnswerAsync("pair", new Dictionary<string, string?> { ["why"] = "Their why", ["team"] = "Their team" }, by: member);

        var conflict = await browser.SubmitAsync(form, "Save this step", new Dictionary<string, string?> { ["Answers[why]"] = "My why", ["Answers[results]"] = "My results" });
        var saved = await browser.SubmitAsync(conflict, "Save this step");

        Assert.Equal(HttpStatusCode.BadRequest, conflict.Status);
        Assert.Contains("Mia Member saved this step meanwhile", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Mia Member wrote: Their why", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var note = (await runner.WorkAsync()).Steps[0].Note!;
        Assert.Equal(("My why", "My results", "Their team"), (note.Answers["why"], note.Answers["results"], note.Answers["team"]));
    }

    [Fact]
    public async Task Post_EntryForm_SaysToNameNobodyAndKeepsTheLine()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var browser = await app.BrowserOfAsync(runner.Town.Contact);
        var form = await browser.GetAsync(ToolkitLinks.NewEntry("andover", runner.Reference));

        var refused = await browser.SubmitAsync(form, "Add to the log", new Dictionary<string, string?> { ["Place"] = "Library", ["People"] = "many" });
        var run = await browser.SubmitAsync(refused, "Add to the log", new Dictionary<string, string?>
        {
            ["HeldOn.Month"] = "2",
            ["HeldOn.Day"] = "3",
            ["HeldOn.Year"] = "2026",
            ["Format"] = "Workshop",
            ["Language"] = "Spanish",
            ["People"] = "8",
            ["Heard"] = "Longer hours",
        });

        Assert.Contains("write no names of residents", form.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("1 contact with 8 people", run.Text, StringComparison.Ordinal);
        Assert.Contains("Longer hours", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FirstStepOfTheNextRun_ShowsWhatTheLastLeftBehind()
    {
        await using var app = await TestApp.StartAsync();
        var first = await (await Runner.StartAsync(app)).FinishedAsync();
        var next = await Runner.StartAsync(app, first.Town, "food-waste", first.Reference);
        var browser = await app.BrowserOfAsync(first.Town.Contact);

        var step = await browser.GetAsync(ToolkitLinks.Step("andover", next.Value.Reference, "pair"));
        var second = await browser.GetAsync(ToolkitLinks.Step("andover", next.Value.Reference, "learn"));

        Assert.Contains("About learned", step.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("About learned", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Summary_IsForEveryoneOnlyWhenFinishedAndShared()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await (await Runner.StartAsync(app)).FilledAsync();
        await runner.DoAsync((ShareRun share) => share.RunAsync(new(runner.Run, IsPublic: true, []), Cancel));
        await runner.DoAsync((AddRunComment comment) => comment.RunAsync(new(runner.Run, "Between us"), Cancel));
        var visitor = app.NewBrowser();

        var before = await visitor.GetAsync(ToolkitLinks.Summary(runner.Reference));
        await runner.FinishAsync();
        var told = await visitor.GetAsync(ToolkitLinks.Summary(runner.Reference));
        await runner.DoAsync((ShareRun share) => share.RunAsync(new(runner.Run, IsPublic: false, []), Cancel));
        var after = await visitor.GetAsync(ToolkitLinks.Summary(runner.Reference));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound), (before.Status, told.Status, after.Status));
        Assert.Contains("About changed", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The signal is too short.", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Between us", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfARun_OpensToCoachesAndOnlyWhenChosenToEveryone()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        await runner.DoAsync((KeepDocuments keep) => keep.RunAsync(new(runner.Run, [Towns.Resolution]), Cancel));
        await runner.FinishedAsync();
        var kept = Assert.Single((await runner.WorkAsync()).Documents);
        var (coach, reviewer, visitor) = (await app.BrowserOfAsync(await CoachAsync(app)), await app.BrowserOfAsync(await app.ReviewerAsync("Rae Reviewer")), app.NewBrowser());

        await runner.DoAsync((ShareRun share) => share.RunAsync(new(runner.Run, IsPublic: true, []), Cancel));
        HttpStatusCode[] closed = [await StatusAsync(coach, kept), await StatusAsync(reviewer, kept), await StatusAsync(visitor, kept)];
        await runner.DoAsync((ShareRun share) => share.RunAsync(new(runner.Run, IsPublic: true, [kept.Document.Id]), Cancel));
        var open = await StatusAsync(visitor, kept);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound], closed);
        Assert.Equal(HttpStatusCode.OK, open);
    }

    [Fact]
    public async Task Post_CoachsComment_StandsThereAsACoachs()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var coach = await app.BrowserOfAsync(await CoachAsync(app));

        var page = await coach.SubmitAsync(await coach.GetAsync(runner.Link), "Add comment", new Dictionary<string, string?> { ["Text"] = "Ask the night shift." });

        Assert.Contains("Carl Coach, coach", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ask the night shift.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CoachsList_ShowsOpenRunsToCoachesAlone()
    {
        await using var app = await TestApp.StartAsync();
        await Runner.StartAsync(app);

        var list = await (await app.BrowserOfAsync(await CoachAsync(app))).GetAsync(ToolkitLinks.ForCoaches());
        var refused = await (await app.BrowserOfAsync(await app.ReviewerAsync("Rae Reviewer"))).GetAsync(ToolkitLinks.ForCoaches());

        Assert.Contains("1 of 6: Choose an action and a team", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
    }

    [Fact]
    public async Task Agenda_OpenRun_TellsTheNextStepByItsDay()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        await runner.DoAsync((PlanRun plan) => plan.RunAsync(new(runner.Run, Runner.Began, new DateOnly(2026, 4, 1)), Cancel));
        var question = new AgendaQuestion(null, [runner.Town.Town], new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

        var items = await app.AsAsync(runner.Town.Contact, services =>
            services.GetServices<IAgendaSource>().Single(source => source.GetType().Namespace == typeof(ToolkitLinks).Namespace).ForAsync(question, Cancel));

        var item = Assert.Single(items);
        Assert.StartsWith("Choose an action and a team (Equity Toolkit on 6.1", item.Title, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 4, 1), ToolkitLinks.Step("andover", runner.Reference, "pair")), (item.Due, item.Link));
    }

    [Fact]
    public async Task Get_ActionPages_OfferTheToolkitToTheTeam()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync("/actions/food-waste");

        Assert.Equal(ToolkitLinks.Start("andover", Runner.Equity, "food-waste"), page.Link("Run the Equity Toolkit on this action").GetAttribute("href"));
        Assert.DoesNotContain("Run the Equity Toolkit", (await app.NewBrowser().GetAsync("/actions/food-waste")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<HttpStatusCode> Repeat(HttpStatusCode status, int times) => Enumerable.Repeat(status, times);

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, KeptDocument kept)
    {
        using var response = await browser.FetchAsync(FileEndpoint.Link(kept.File.Id, kept.File.Name));
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode[]> StatusesAsync(TestApp app, Guid person, string[] addresses)
    {
        var (browser, statuses) = (await app.BrowserOfAsync(person), new List<HttpStatusCode>());
        foreach (var address in addresses)
        {
            statuses.Add((await browser.GetAsync(address)).Status);
        }

        return [.. statuses];
    }

    private static Task<Guid> CoachAsync(TestApp app) => app.CoachAsync("Carl Coach");
}
