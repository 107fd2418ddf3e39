using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Tests.Features.Coaching;

namespace Towngreen.Web.Tests.Features.Agenda;

public sealed class FeedTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_BySecretLinkAlone_TellsSessionsAndToDosWithADay()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync(10);
        await coached.AgreeAsync(coached.Coach, coached.Town.Contact, "Write the agenda", new DateOnly(2026, 3, 20));
        await coached.AgreeAsync(coached.Coach, coached.Town.Contact, "Some day");
        var town = await coached.App.BrowserOfAsync(coached.Town.Contact);

        var made = await town.SubmitAsync(await town.GetAsync("/workspace/andover/calendar"), "Make a link");
        var link = made.Document.QuerySelectorAll("#subscribe ~ * a, aside a").Select(a => a.GetAttribute("href")!).Single(href => href.Contains("/calendar/feeds/", StringComparison.Ordinal));
        var events = await ReadAsync(coached.App, new Uri(link).PathAndQuery);

        Assert.Equal(["Coaching: Andover with Rosa Coach", "To do: Write the agenda"], events.Select(e => e.Summary).Order());
        Assert.Equal(session.Starts!.Value.UtcDateTime, events.Single(e => e.Summary!.StartsWith("Coaching", StringComparison.Ordinal)).Start!.AsUtc);
        Assert.False(events.Single(e => e.Summary!.StartsWith("To do", StringComparison.Ordinal)).Start!.HasTime);
        Assert.DoesNotContain("/calendar/feeds/", (await town.GetAsync("/workspace/andover/calendar")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Renew_TheOldLinkDies(Provider provider)
    {
        await using var coached = await Coached.StartAsync(provider);
        var old = (await RenewAsync(coached, coached.Town.Contact, coached.Town.Id)).Value;
        var current = (await RenewAsync(coached, coached.Town.Contact, coached.Town.Id)).Value;
        var browser = coached.App.NewBrowser();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(AgendaLinks.Feed(old.Value))).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(AgendaLinks.Feed(current.Value))).Status);
    }

    [Theory, InlineData(true, 1), InlineData(false, 0)]
    public async Task Feed_OfCoach_TellsWhatTheyCoachIfMadeWithASecondFactor(bool secondFactor, int sessions)
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync(10);
        var token = (await RenewAsync(coached, coached.Coach, null, secondFactor)).Value;

        var events = await ReadAsync(coached.App, AgendaLinks.Feed(token.Value));

        Assert.Equal(sessions, events.Count);
    }

    [Fact]
    public async Task Feed_TheDatabaseKeepsOnlyTheHash()
    {
        await using var coached = await Coached.StartAsync();
        var token = (await RenewAsync(coached, coached.Coach, null)).Value;

        var kept = await coached.App.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<CalendarFeed>().SingleAsync(Cancel));

        Assert.Equal(token.Hash, kept.TokenHash);
        Assert.DoesNotContain(token.Value, kept.TokenHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_OfTown_DiesWithTheMembership()
    {
        await using var coached = await Coached.StartAsync();
        var member = await coached.App.MemberAsync("Tess Teammate", coached.Town.Id);
        var token = (await RenewAsync(coached, member, coached.Town.Id)).Value;
        var membership = await coached.App.AsAsync(null, services =>
            services.GetRequiredService<TowngreenDb>().Set<Membership>().Where(m => m.UserId == member).Select(m => m.Id).SingleAsync(Cancel));
        await coached.App.AsAsync(coached.Town.Contact, services => services.GetRequiredService<EndMembership>().RunAsync(new(membership), Cancel));

        var answer = await coached.App.NewBrowser().GetAsync(AgendaLinks.Feed(token.Value));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Feed_TurnedOff_IsGone()
    {
        await using var coached = await Coached.StartAsync();
        var token = (await RenewAsync(coached, coached.Coach, null)).Value;
        var coach = await coached.App.BrowserOfAsync(coached.Coach);

        await coach.SubmitAsync(await coach.GetAsync("/calendar"), "Turn the link off");

        Assert.Equal(HttpStatusCode.NotFound, (await coach.GetAsync(AgendaLinks.Feed(token.Value))).Status);
    }

    [Fact]
    public async Task Renew_ForATownOfOthers_IsNotAllowed()
    {
        await using var coached = await Coached.StartAsync();

        var refused = await RenewAsync(coached, coached.Coach, coached.Town.Id);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Feed_OfACoachWhoseRoleEnded_TellsNothingOfTowns()
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync(10);
        var token = (await RenewAsync(coached, coached.Coach, null)).Value;
        var before = await ReadAsync(coached.App, AgendaLinks.Feed(token.Value));
        var administrator = await coached.App.AdministratorAsync();
        var role = await coached.App.AsAsync(null, services =>
            services.GetRequiredService<TowngreenDb>().Set<Membership>().Where(m => m.UserId == coached.Coach).Select(m => m.Id).SingleAsync(Cancel));
        await coached.App.AsAsync(administrator, services => services.GetRequiredService<Web.Features.Accounts.Roles.EndRole>().RunAsync(new(role), Cancel));

        var after = await ReadAsync(coached.App, AgendaLinks.Feed(token.Value));

        Assert.Equal((1, 0), (before.Count, after.Count));
    }

    private static Task<Result<SecretToken>> RenewAsync(Coached coached, Guid person, Guid? town, bool secondFactor = true) =>
        coached.App.AsAsync(person, services => services.GetRequiredService<RenewFeed>().RunAsync(new(town), Cancel), secondFactor);

    private static async Task<IReadOnlyList<Ical.Net.CalendarComponents.CalendarEvent>> ReadAsync(TestApp app, string address)
    {
        using var answer = await app.NewBrowser().FetchAsync(address);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        return [.. Calendar.Load(await answer.Content.ReadAsStringAsync(Cancel))!.Events];
    }
}
