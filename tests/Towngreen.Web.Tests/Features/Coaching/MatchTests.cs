using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Coaching;

public sealed class MatchTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_JoinedTown_CoachesOfItsRegionHearOfIt()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await ServingAsync(app, await app.CoachAsync("Near Coach"), ["CRCOG"]);
        await ServingAsync(app, await app.CoachAsync("Far Coach"), ["NVCOG"]);

        await Coached.AskAsync(app, town);

        var mails = (await app.DeliverMailAsync()).Where(mail => mail.Subject == "Andover asks for a coach: Reaching tenants");
        Assert.Equal(["near.coach@example.org"], mails.Select(mail => mail.To));
    }

    [Fact]
    public async Task Ask_WithoutTopicHopeOrWay_SaysEach()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await app.AsAsync(town.Contact, services => services.GetRequiredService<AskForCoaching>().RunAsync(new(town.Id, " ", "", []), Cancel));

        Assert.Equal(["coaching.missing.topic", "coaching.missing.hope", "coaching.missing.ways"], refused.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Ask_SomebodyOfAnotherTown_IsNotAllowed()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var stranger = (await app.JoinedTownAsync("bolton", "Bea Bolton")).Contact;

        var refused = await app.AsAsync(stranger, services => services.GetRequiredService<AskForCoaching>().RunAsync(
            new(town.Id, "Topic", "Hope", [MeetingWay.Phone]), Cancel));

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Ask_AboutARunThatIsNotTheTowns_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await app.AsAsync(town.Contact, services => services.GetRequiredService<AskForCoaching>().RunAsync(
            new(town.Id, "Topic", "Hope", [MeetingWay.Phone], ToolkitRun: "K7QM-4XRT"), Cancel));

        Assert.IsType<NotFound>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Suggestions_RoomThenRegionThenLoad_EachWithItsReasons()
    {
        await using var coached = await Coached.StartAsync(matched: false);
        var app = coached.App;
        await ServingAsync(app, await app.CoachAsync("Far Coach"), ["NVCOG"]);
        var full = await app.CoachAsync("Full Coach");
        await ServingAsync(app, full, ["CRCOG"], mostOpen: 1);
        await coached.MatchAsync(full, full);
        await ServingAsync(app, await app.CoachAsync("Near Coach"), ["CRCOG"]);

        var found = await app.AsAsync(coached.Coach, services => services.GetRequiredService<CoachSuggestions>().ForAsync(coached.Town.Town, Cancel));

        Assert.Equal(["Near Coach", "Rosa Coach", "Far Coach", "Full Coach"], found.Select(s => s.Coach.Name));
        Assert.Equal([(true, true), (true, true), (false, true), (true, false)], found.Select(s => (s.ServesRegion, s.HasRoom)));
    }

    [Fact]
    public async Task Suggestions_ReviewersAndTheTownsOwnPeople_AreNotAmongThem()
    {
        await using var coached = await Coached.StartAsync(matched: false);
        var reviewer = await coached.App.ReviewerAsync();
        await coached.App.AlsoAsync(reviewer, Web.Platform.Identity.Role.Coach);
        await coached.App.AlsoAsync(coached.Town.Contact, Web.Platform.Identity.Role.Coach);

        var found = await coached.App.AsAsync(coached.Coach, services => services.GetRequiredService<CoachSuggestions>().ForAsync(coached.Town.Town, Cancel));

        Assert.Equal(["Rosa Coach"], found.Select(s => s.Coach.Name));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Match_TwoCoachesAtOnce_OneGetsItAndTheOtherIsToldWhoHasIt(Provider provider)
    {
        await using var coached = await Coached.StartAsync(provider, matched: false);
        var other = await coached.App.CoachAsync("Omar Coach");

        var results = await Task.WhenAll(coached.MatchAsync(coached.Coach, coached.Coach), coached.MatchAsync(other, other));

        var refused = Assert.IsType<TakenMeanwhile>(Assert.Single(results.SelectMany(result => result.Errors)));
        var holder = (await coached.RequestAsync()).CoachId;
        Assert.Equal(holder == other ? "Omar Coach" : "Rosa Coach", refused.Coach);
    }

    [Fact]
    public async Task Match_CoachForSomebodyElse_IsNotAllowed()
    {
        await using var coached = await Coached.StartAsync(matched: false);
        var other = await coached.App.CoachAsync("Omar Coach");

        var refused = await coached.MatchAsync(other, coached.Coach);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Match_AdministratorGivesItOn_FormerSessionIsCancelledInBothCalendars()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        var other = await coached.App.CoachAsync("Omar Coach");

        var done = await coached.MatchAsync(await coached.App.AdministratorAsync(), other);

        Assert.True(done.Succeeded);
        var cancelled = (await coached.App.DeliverMailAsync()).Where(mail => mail.CalendarMethod == "CANCEL").ToList();
        Assert.Equal(["cora.contact@example.org", "rosa.coach@example.org"], cancelled.Select(mail => mail.To).Order());
        Assert.All(cancelled, mail => Assert.Contains($"coaching-{session.Id}@towngreen", mail.Calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal((RequestStatus.Matched, (Guid?)other), ((await coached.RequestAsync()).Status, (await coached.RequestAsync()).CoachId));
    }

    [Fact]
    public async Task HandBack_PutsItIntoTheQueueAgainWithTheReason()
    {
        await using var coached = await Coached.StartAsync();
        var id = await Coached.IdAsync(coached.App, coached.Reference);

        await coached.App.AsAsync(coached.Coach, services => services.GetRequiredService<HandBackRequest>().RunAsync(new(id, "I am away until May."), Cancel));

        Assert.Equal(RequestStatus.Asked, (await coached.RequestAsync()).Status);
        Assert.Contains(await coached.App.DeliverMailAsync(), mail => mail.To == "cora.contact@example.org" && mail.Body.Contains("I am away until May.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CloseAndReopen_ByEitherSide_TheRequestGoesOnWhereItWas()
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync();
        var id = await Coached.IdAsync(coached.App, coached.Reference);
        await coached.App.AsAsync(coached.Town.Contact, services => services.GetRequiredService<CloseRequest>().RunAsync(new(id, "Thank you!"), Cancel));
        var closed = (await coached.RequestAsync()).Status;

        await coached.App.AsAsync(coached.Coach, services => services.GetRequiredService<ReopenRequest>().RunAsync(new(id), Cancel));

        Assert.Equal((RequestStatus.Closed, RequestStatus.Matched), (closed, (await coached.RequestAsync()).Status));
        Assert.Contains(await coached.App.DeliverMailAsync(), mail => mail.CalendarMethod == "CANCEL");
    }

    private static Task<Result<Done>> ServingAsync(TestApp app, Guid coach, IReadOnlyList<string> regions, int mostOpen = 6) => app.AsAsync(coach, services =>
        services.GetRequiredService<SaveCoachProfile>().RunAsync(new(regions, mostOpen, "", "America/New_York"), Cancel));
}
