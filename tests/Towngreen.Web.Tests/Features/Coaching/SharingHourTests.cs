using Ical.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Coaching;

public sealed class SharingHourTests
{
    private const string Meeting = "https://meet.example.org/hour";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignUp_Visitor_GetsThePlaceByMailAndNowhereElse()
    {
        await using var app = await TestApp.StartAsync();
        await app.CoachAsync();
        var reference = await AnnounceAsync(app);
        var visitor = app.NewBrowser();
        var page = await visitor.GetAsync((await visitor.GetAsync("/coaching")).Link("Equity Connections").GetAttribute("href")!);

        var signedUp = await visitor.SubmitAsync(page, "Sign up", new Dictionary<string, string?> { ["Name"] = "Vera Visitor", ["Email"] = "Vera@Example.org" });

        Assert.Contains("You are signed up. How to join is on its way to vera@example.org.", signedUp.Text, StringComparison.Ordinal);
        var mail = Assert.Single(await app.DeliverMailAsync(), mail => mail.To == "vera@example.org");
        Assert.Equal(("REQUEST", Meeting), (mail.CalendarMethod, Calendar.Load(mail.Calendar)!.Events.Single().Location));
        Assert.Contains(Meeting, mail.Body, StringComparison.Ordinal);
        foreach (var address in new[] { "/coaching", CoachingLinks.Hour(reference), CoachingLinks.HourFile(reference), CoachingLinks.HoursFeed() })
        {
            using var open = await visitor.FetchAsync(address);
            Assert.DoesNotContain(Meeting, await open.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task SignUp_TwiceAtOnce_IsOneGuest(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.CoachAsync();
        var reference = await AnnounceAsync(app);

        var results = await Task.WhenAll(JoinAsync(app, reference), JoinAsync(app, reference));

        Assert.All(results, result => Assert.True(result.Succeeded));
        var guests = await app.AsAsync(null, async services =>
        {
            var hours = services.GetRequiredService<SharingHours>();
            return await hours.GuestsAsync((await hours.FindAsync(reference, Cancel))!.Id, Cancel);
        });
        Assert.Single(guests);
    }

    [Fact]
    public async Task Change_ThenCancel_GuestsHearOfBothWithRisingSequence()
    {
        await using var app = await TestApp.StartAsync();
        var coach = await app.CoachAsync();
        var reference = await AnnounceAsync(app);
        await JoinAsync(app, reference);
        var browser = await app.BrowserOfAsync(coach);

        var changed = await browser.SubmitAsync(await browser.GetAsync(CoachingLinks.EditHour(reference)), "Save the changes", new Dictionary<string, string?> { ["Time"] = "13:00" });
        await browser.SubmitAsync(changed, "Call the hour off", new Dictionary<string, string?> { ["Reason"] = "The host is ill." });

        var told = (await app.DeliverMailAsync()).Where(mail => mail.To == "gil.guest@example.org").Select(mail => (mail.CalendarMethod, Calendar.Load(mail.Calendar)!.Events.Single().Sequence));
        Assert.Equal([("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)], told);
        Assert.DoesNotContain("Equity Connections", (await app.NewBrowser().GetAsync("/coaching")).Text, StringComparison.Ordinal);
        using var feed = await app.NewBrowser().FetchAsync(CoachingLinks.HoursFeed());
        Assert.Equal("CANCELLED", Calendar.Load(await feed.Content.ReadAsStringAsync(Cancel))!.Events.Single().Status);
    }

    [Fact]
    public async Task Announce_ThroughThePage_SaysWhatIsMissing()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.CoachAsync());

        var refused = await browser.SubmitAsync(await browser.GetAsync(CoachingLinks.NewHour()), "Announce it");

        Assert.Equal(4, refused.Errors.Count);
    }

    private static Task<string> AnnounceAsync(TestApp app) => app.AsAsync(null, async services =>
    {
        var coach = (await services.GetRequiredService<CoachingPeople>().CoachesAsync(Cancel))[0].Id;
        await services.GetRequiredService<Web.Platform.Identity.Access>().ActAsAsync(coach, secondFactor: true, Cancel);
        return (await services.GetRequiredService<AnnounceHour>().RunAsync(
            new(null, "Equity Connections", "Towns tell what works.", new DateOnly(2026, 4, 9), new TimeOnly(12, 0), 60, Meeting), Cancel)).Value;
    });

    private static Task<Result<Done>> JoinAsync(TestApp app, string reference) => app.AsAsync(null, services =>
        services.GetRequiredService<JoinHour>().RunAsync(new(reference, "Gil Guest", "gil.guest@example.org", "Hebron"), Cancel));
}
