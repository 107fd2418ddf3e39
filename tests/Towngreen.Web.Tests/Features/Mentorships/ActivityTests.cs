using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Mentorships;

public sealed class ActivityTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tell_OtherTownIsAsked_AndConfirms()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();

        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;

        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "bea.bolton@example.org" } && mail.Subject.StartsWith("Andover asks you to confirm", StringComparison.Ordinal));
        Assert.True((await pair.ConfirmAsync(Pair.Seat(pair.Bolton, reference), activity)).Succeeded);
        var told = Assert.Single((await pair.SheetAsync(reference)).Activities);
        Assert.Equal((ActivityStatus.Confirmed, 2), (told.Activity.Status, told.Content.MentorPeople.Count));
        Assert.Equal([ActivityStatus.Recorded, ActivityStatus.Confirmed], told.Steps.Select(step => step.Status));
    }

    [Fact]
    public async Task Confirm_OwnWords_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;

        var refused = await pair.ConfirmAsync(Pair.Seat(pair.Andover, reference), activity, by: pair.Andover.Contact);

        Assert.IsType<OwnActivity>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Tell_ConfirmedOneAnew_NeedsConfirmingAgainAndKeepsBothVersions()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = await pair.DoAsync(reference);

        await pair.TellAsync(pair.Bolton, reference, Pair.Telling() with { Outcome = "One corner by the library." }, activity, version: 1);

        var told = Assert.Single((await pair.SheetAsync(reference)).Activities);
        Assert.Equal((ActivityStatus.Recorded, MentorshipSide.Mentee), (told.Activity.Status, told.Activity.ToldBy));
        Assert.Equal(["Bolton will try one corner of its own.", "Bolton will try one corner of its own.", "One corner by the library."], told.Steps.Select(step => step.Content.Outcome));
        Assert.True((await pair.ConfirmAsync(Pair.Seat(pair.Andover, reference), activity, version: 2, by: pair.Andover.Contact)).Succeeded);
    }

    [Fact]
    public async Task Confirm_WordsThatChangedSince_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;
        await pair.TellAsync(pair.Andover, reference, Pair.Telling(outcome: "Something else."), activity);

        var refused = await pair.ConfirmAsync(Pair.Seat(pair.Bolton, reference), activity, version: 0);

        Assert.IsType<ChangedMeanwhile>(Assert.Single(refused.Errors));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Confirm_WhileItIsToldAnew_OneOfThemHolds(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;

        var confirming = pair.ConfirmAsync(Pair.Seat(pair.Bolton, reference), activity);
        var telling = pair.TellAsync(pair.Andover, reference, Pair.Telling(outcome: "Something else."), activity);
        await Task.WhenAll(confirming, telling);

        Assert.NotEqual((await confirming).Succeeded, (await telling).Succeeded);
        Assert.Equal((await confirming).Succeeded ? ActivityStatus.Confirmed : ActivityStatus.Recorded, await pair.StatusOfAsync(activity));
    }

    [Fact]
    public async Task Dispute_WithComment_TellerHearsAndTellsAnew()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;

        await pair.DisputeAsync(Pair.Seat(pair.Bolton, reference), activity);

        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "cora.contact@example.org" } && mail.Body.Contains("It was in May.", StringComparison.Ordinal));
        Assert.True((await pair.TellAsync(pair.Andover, reference, activity: activity, version: 1)).Succeeded);
        Assert.Equal(ActivityStatus.Recorded, await pair.StatusOfAsync(activity));
    }

    [Fact]
    public async Task Dispute_WithoutComment_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;

        var refused = await pair.DisputeAsync(Pair.Seat(pair.Bolton, reference), activity, " ");

        Assert.Equal("mentorship.missing.comment", Assert.Single(refused.Errors).Code);
    }

    [Fact]
    public async Task Tell_BeforeAcceptance_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync()).Value;

        var refused = await pair.TellAsync(pair.Andover, reference);

        Assert.IsType<MentorshipNotActive>(Assert.Single(refused.Errors));
    }

    public static TheoryData<Telling, string, string> Unfinished => new()
    {
        { Pair.Telling() with { Kind = null }, "Kind", "mentorship.missing.kind" },
        { Pair.Telling() with { On = null }, "On", "mentorship.missing.day" },
        { Pair.Telling(on: Pair.Today.AddDays(1)), "On", "mentorship.day-ahead" },
        { Pair.Telling() with { Minutes = 0 }, "Minutes", "mentorship.minutes-out-of-range" },
        { Pair.Telling() with { OurPeople = " ,Planner" }, "OurPeople", "mentorship.missing.our-people" },
        { Pair.Telling() with { TheirPeople = "" }, "TheirPeople", "mentorship.missing.their-people" },
        { Pair.Telling() with { Discussed = "" }, "Discussed", "mentorship.missing.discussed" },
        { Pair.Telling() with { Outcome = new string('x', ActivityContent.MaxTextLength + 1) }, "Outcome", "mentorship.too-long" },
    };

    [Theory, MemberData(nameof(Unfinished))]
    public async Task Tell_WhatIsMissing_SaysSoUnderItsField(Telling telling, string field, string code)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();

        var refused = await pair.TellAsync(pair.Andover, reference, telling);

        Assert.Equal((field, code), (Assert.Single(refused.Errors).Field, refused.Errors[0].Code));
    }

    [Fact]
    public async Task Agenda_PlannedMeeting_StandsOnBothTownsCalendars()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        await PlanAsync(pair, reference, Pair.Today.AddDays(7));

        var items = await AgendaAsync(pair);

        Assert.Equal(["Andover", "Bolton"], items.Select(item => item.Town));
        Assert.All(items, item => Assert.Equal((AgendaKind.Event, new DateTimeOffset(2026, 3, 23, 22, 30, 0, TimeSpan.Zero)), (item.Kind, item.Starts!.Value)));
    }

    [Fact]
    public async Task Agenda_PlannedMeetingGoneBy_AsksHowItWas()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        await PlanAsync(pair, reference, Pair.Today.AddDays(7));
        app.Clock.Advance(TimeSpan.FromDays(8));

        var items = await AgendaAsync(pair);

        Assert.All(items, item => Assert.StartsWith("Tell how it was", item.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Agenda_ToldActivity_WaitsForTheOtherTownOnly()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.TellAsync(pair.Andover, await pair.BeginAsync());

        var item = Assert.Single(await AgendaAsync(pair));

        Assert.Equal(("Bolton", AgendaKind.ToDo), (item.Town, item.Kind));
        Assert.StartsWith("Confirm what Andover told of 14 March 2026", item.Title, StringComparison.Ordinal);
    }

    private static Task<Result<Guid>> PlanAsync(Pair pair, string reference, DateOnly on) => pair.App.AsAsync(pair.Andover.Contact, services =>
        services.GetRequiredService<PlanActivity>().RunAsync(
            new(Pair.Seat(pair.Andover, reference), null, ActivityKind.PresentationWithDiscussion, on, new TimeOnly(18, 30), 60, "Town hall"), Cancel));

    private static Task<IReadOnlyList<AgendaItem>> AgendaAsync(Pair pair) => pair.App.AsAsync(null, services =>
        services.GetServices<IAgendaSource>().OfType<MentorshipAgenda>().Single().ForAsync(
            new AgendaQuestion(null, [pair.Andover.Town, pair.Bolton.Town], Pair.Today.AddDays(-30), Pair.Today.AddDays(30)), Cancel));
}
