using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Tests.Features.Applications;
using Towngreen.Web.Tests.Features.Coaching;

namespace Towngreen.Web.Tests.Features.Agenda;

public sealed class CalendarPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mine_NothingDue_SaysWhatWillBeHere()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Paul Person");

        var page = await (await app.BrowserOfAsync(person)).GetAsync("/calendar");

        Assert.Equal("Your calendar", page.Heading);
        Assert.Contains("Nothing is due. Sessions, deadlines and agreed steps appear here by themselves", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTown_Application_DeadlinesAndWhoLooksAfterWhat()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await app.AsAsync(town.Contact, services => services.GetRequiredService<AssignSubmission>().RunAsync(new(town.Application.Id, Applicant.Arts, town.Contact), Cancel));

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync("/workspace/andover/calendar");

        Assert.Contains("Spring round: hand in by", page.Text, StringComparison.Ordinal);
        Assert.Contains("Without a day", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cora Contact", page.Document.QuerySelectorAll("main .tg-rows")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTown_SomebodyElse_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync();
        var stranger = (await app.JoinedTownAsync("bolton", "Bea Bolton")).Contact;

        var page = await (await app.BrowserOfAsync(stranger)).GetAsync("/workspace/andover/calendar");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Mine_Coach_SeesWhatTheyCoachWithASecondFactorOnly(bool secondFactor)
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync(10);

        var page = await (await coached.App.BrowserOfAsync(coached.Coach, secondFactor)).GetAsync("/calendar");

        Assert.Equal(secondFactor, page.Text.Contains("Coaching: Andover with Rosa Coach", StringComparison.Ordinal));
        Assert.Equal(!secondFactor, page.Text.Contains("What you coach is not shown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mine_Visitor_IsAskedToSignIn()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/calendar");

        Assert.StartsWith("/sign-in", page.Address.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mine_Coach_SeesSessionsAndOwnStepsOnly()
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync(10);
        await coached.AgreeAsync(coached.Coach, coached.Coach, "Send the sheet", new DateOnly(2026, 3, 20));
        var coach = await coached.App.BrowserOfAsync(coached.Coach);

        var page = await coach.GetAsync("/calendar");
        var toDos = await coach.GetAsync("/calendar?kind=ToDo");
        var mine = await coach.GetAsync("/calendar?who=Rosa%20Coach&layout=People");

        Assert.Contains("Coaching: Andover with Rosa Coach", page.Text, StringComparison.Ordinal);
        Assert.Equal(coached.CoachLink, page.Link("Send the sheet").GetAttribute("href"));
        Assert.DoesNotContain("Coaching: Andover", toDos.Text, StringComparison.Ordinal);
        Assert.Contains("20 March 2026", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OverdueToDo_StandsFirst()
    {
        await using var coached = await Coached.StartAsync();
        await coached.AgreeAsync(coached.Coach, coached.Town.Contact, "Write the agenda", new DateOnly(2026, 3, 17));
        coached.App.Clock.Advance(TimeSpan.FromDays(5));

        var page = await (await coached.App.BrowserOfAsync(coached.Town.Contact)).GetAsync("/workspace/andover/calendar");

        Assert.Equal("Overdue", page.Document.QuerySelector("main section h2")!.TextContent);
    }

    [Fact]
    public async Task Month_IsATableOfWholeWeeksWithTheItemsOnTheirDays()
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync(10);
        var town = await coached.App.BrowserOfAsync(coached.Town.Contact);

        var page = await town.GetAsync("/workspace/andover/calendar?layout=Month");
        var next = await town.GetAsync(page.Link("April 2026").GetAttribute("href")!);

        Assert.Equal("March 2026", page.Heading);
        var day = page.Document.QuerySelectorAll(".tg-month td").Single(cell => cell.QuerySelector("time")!.GetAttribute("datetime") == "2026-03-24");
        Assert.Contains("Coaching: Andover with Rosa Coach", day.TextContent, StringComparison.Ordinal);
        Assert.Equal("16 March", page.Document.QuerySelector(".tg-month [aria-current=date]")!.TextContent);
        Assert.Equal("April 2026", next.Heading);
        Assert.Equal(0, page.Document.QuerySelectorAll(".tg-month td").Length % 7);
    }

    [Fact]
    public async Task Dashboard_ShowsWhatComesNextWithItsDayAndPerson()
    {
        await using var coached = await Coached.StartAsync();
        await coached.AgreeAsync(coached.Coach, coached.Town.Contact, "Write the agenda", new DateOnly(2026, 3, 20));

        var page = await (await coached.App.BrowserOfAsync(coached.Town.Contact)).GetAsync("/workspace/andover");

        var coming = page.Document.QuerySelector("[aria-labelledby=coming-up]")!.TextContent;
        Assert.Contains("Write the agenda", coming, StringComparison.Ordinal);
        Assert.Contains("20 March 2026 · Cora Contact", coming, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_SomethingOfAnotherTown_IsNotThere()
    {
        await using var coached = await Coached.StartAsync();
        await coached.AgreeAsync(coached.Coach, coached.Town.Contact);
        var bolton = await coached.App.JoinedTownAsync("bolton", "Bea Bolton");
        var own = await coached.App.BrowserOfAsync(coached.Town.Contact);
        var uid = (await own.GetAsync("/workspace/andover/calendar")).Document.QuerySelector("input[name=uid]")!.GetAttribute("value");
        var stranger = await coached.App.BrowserOfAsync(bolton.Contact);
        var page = await stranger.GetAsync("/calendar");

        var answer = await stranger.SubmitAsync(page, "Make a link", new Dictionary<string, string?> { ["uid"] = uid, ["mark"] = "true" }, to: "/calendar?handler=Mark");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}
