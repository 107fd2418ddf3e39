using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Coaching;

public sealed class NoteTests
{
    private const string Secret = "The mayor is afraid of the landlords.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SharedNote_WrittenByTheCoach_TheTownReadsItAndWritesOn()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        await coached.ShareAsync(coached.Coach, session, "Begin with the tenants' association.");
        var town = await coached.App.BrowserOfAsync(coached.Town.Contact);
        var page = await town.GetAsync($"{coached.TownLink}/sessions/1");

        var saved = await town.SubmitAsync(page, "Save the shared note", new Dictionary<string, string?> { ["Shared"] = "Begin with the tenants' association. Done!" });

        Assert.Contains("Begin with the tenants' association.", page.Field("Shared note").TextContent, StringComparison.Ordinal);
        Assert.Contains("Last saved by Cora Contact", saved.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task SharedNote_BothWriteAtOnce_NothingIsLost(Provider provider)
    {
        await using var coached = await Coached.StartAsync(provider);
        var session = await coached.SettleAsync();

        var first = await Task.WhenAll(coached.ShareAsync(coached.Coach, session, "Coach"), coached.ShareAsync(coached.Town.Contact, session, "Town"));
        var second = await Task.WhenAll(coached.ShareAsync(coached.Coach, session, "Coach 2", 0), coached.ShareAsync(coached.Town.Contact, session, "Town 2", 0));

        Assert.IsType<NoteChangedMeanwhile>(Assert.Single(first.SelectMany(result => result.Errors)));
        Assert.IsType<NoteChangedMeanwhile>(Assert.Single(second.SelectMany(result => result.Errors)));
    }

    [Fact]
    public async Task SharedNote_ChangedMeanwhile_ShowsBothAndSavesTheMergedText()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        var town = await coached.App.BrowserOfAsync(coached.Town.Contact);
        var opened = await town.GetAsync($"{coached.TownLink}/sessions/1");
        await coached.ShareAsync(coached.Coach, session, "The coach's words");

        var conflict = await town.SubmitAsync(opened, "Save the shared note", new Dictionary<string, string?> { ["Shared"] = "The town's words" });
        var merged = await town.SubmitAsync(conflict, "Save the shared note", new Dictionary<string, string?> { ["Shared"] = "Both words" });

        Assert.Equal(400, (int)conflict.Status);
        Assert.Contains("The coach's words", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("The town's words", conflict.Field("Shared note").TextContent.Trim());
        Assert.Equal("Both words", merged.Field("Shared note").TextContent.Trim());
    }

    [Fact]
    public async Task PrivateNote_TwoWindows_TheSecondIsToldAndShown()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        var coach = await coached.App.BrowserOfAsync(coached.Coach);
        var opened = await coach.GetAsync($"{coached.CoachLink}/sessions/1");
        await coached.KeepAsync(coached.Coach, session, "From the other window");

        var conflict = await coach.SubmitAsync(opened, "Save your own note", new Dictionary<string, string?> { ["Private"] = "From this window" });

        Assert.Contains("From the other window", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("From this window", conflict.Field("Your own note").TextContent.Trim());
    }

    [Fact]
    public async Task PrivateNote_NobodyButItsWriterReadsIt()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        Assert.True((await coached.KeepAsync(coached.Coach, session, Secret)).Succeeded);
        var administrator = await coached.App.AdministratorAsync();
        var writer = await coached.App.BrowserOfAsync(coached.Coach);

        Assert.Contains(Secret, (await writer.GetAsync($"{coached.CoachLink}/sessions/1")).Text, StringComparison.Ordinal);
        foreach (var person in new[] { coached.Town.Contact, administrator })
        {
            var browser = await coached.App.BrowserOfAsync(person);
            foreach (var address in new[]
                { coached.TownLink, $"{coached.TownLink}/sessions/1", coached.CoachLink, $"{coached.CoachLink}/sessions/1", "/coach", "/coach/towns", "/admin/audit", "/calendar" })
            {
                Assert.DoesNotContain(Secret, (await browser.GetAsync(address)).Text, StringComparison.Ordinal);
            }

            using var download = await browser.FetchAsync("/coach/towns/download");
            Assert.DoesNotContain(Secret, await download.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(await coached.App.DeliverMailAsync(), mail => mail.Body.Contains(Secret, StringComparison.Ordinal));
        Assert.False(await coached.App.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<AuditEntry>().AnyAsync(e => e.Details.Contains("mayor"), Cancel)));
    }

    [Fact]
    public async Task PrivateNote_TheNextCoachOfTheRequest_ReadsTheSharedNoteAlone()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        await coached.KeepAsync(coached.Coach, session, Secret);
        await coached.ShareAsync(coached.Coach, session, "For both of us");
        coached.App.Clock.SetUtcNow(session.Ends!.Value.AddHours(1));
        var next = await coached.App.CoachAsync("Omar Coach");
        await coached.MatchAsync(await coached.App.AdministratorAsync(), next);

        var page = await (await coached.App.BrowserOfAsync(next)).GetAsync($"{coached.CoachLink}/sessions/1");

        Assert.Contains("For both of us", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page.Text, StringComparison.Ordinal);
        Assert.IsType<NotAllowed>(Assert.Single((await coached.KeepAsync(coached.Coach, session, "Still mine?", 0)).Errors));
    }

    [Fact]
    public async Task PrivateNote_SomebodyOfTheTown_MayNotWriteOne()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();

        var refused = await coached.KeepAsync(coached.Town.Contact, session, "A try");

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }
}
