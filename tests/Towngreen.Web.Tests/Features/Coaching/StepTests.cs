using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Features.Coaching;

public sealed class StepTests
{
    private const string Step = "Write to the tenants' association";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Agree_StandsOnTheTownsToDoListAndMayBeTickedThere()
    {
        await using var coached = await Coached.StartAsync();
        Assert.True((await coached.AgreeAsync(coached.Coach, coached.Town.Contact, Step, new DateOnly(2026, 3, 30))).Succeeded);
        var town = await coached.App.BrowserOfAsync(coached.Town.Contact);
        var page = await town.GetAsync("/workspace/andover/calendar");

        var marked = await town.SubmitAsync(page, "Mark as done");

        Assert.Contains("Monday, 30 March 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains(Step, page.Text, StringComparison.Ordinal);
        Assert.Contains("Done. It is still listed under what is done.", marked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Step, marked.Document.QuerySelector("main .tg-split")!.TextContent, StringComparison.Ordinal);
        Assert.True(await coached.App.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<NextStep>().AllAsync(s => s.DoneAt != null, Cancel)));
    }

    [Fact]
    public async Task Agree_ForAStranger_IsRefused()
    {
        await using var coached = await Coached.StartAsync();
        var stranger = await coached.App.PersonAsync("Sid Stranger");

        var refused = await coached.AgreeAsync(coached.Coach, stranger);

        Assert.IsType<NotOfThisRequest>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Room_EveryFormOfTheTown_DoesWhatItSays()
    {
        await using var coached = await Coached.StartAsync();
        var town = await coached.App.BrowserOfAsync(coached.Town.Contact);
        var page = await town.GetAsync(coached.TownLink);

        var refused = await town.SubmitAsync(page, "Note this step");
        var agreed = await town.SubmitAsync(page, "Note this step", new Dictionary<string, string?> { ["Step"] = Step, ["AssignedTo"] = coached.Coach.ToString() });
        var done = await town.SubmitAsync(agreed, "Done");
        var undone = await town.SubmitAsync(done, "Not done after all");
        var removed = await town.SubmitAsync(undone, "Remove");
        var closed = await town.SubmitAsync(removed, "Close the request", new Dictionary<string, string?> { ["Closing"] = "We are through." });
        var reopened = await town.SubmitAsync(closed, "Open it again");

        Assert.Equal(["Write what is to be done.", "Choose who does it."], refused.Errors);
        Assert.Contains("Rosa Coach", agreed.Text, StringComparison.Ordinal);
        Assert.Contains("Done on 16 March 2026", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Done on", undone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Step, removed.Document.QuerySelector("[aria-labelledby=steps]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We are through.", closed.Text, StringComparison.Ordinal);
        Assert.Contains("The request is open again.", reopened.Text, StringComparison.Ordinal);
    }
}
