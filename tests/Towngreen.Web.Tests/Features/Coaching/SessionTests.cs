using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Features.Coaching;

public sealed class SessionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Offer_ByCoachInAnotherZone_TheTownReadsItByItsOwnClocks()
    {
        await using var coached = await Coached.StartAsync();
        await LiveInAsync(coached, "America/Chicago");

        await coached.OfferAsync(coached.Coach, null, 9, 14);

        var page = await (await coached.App.BrowserOfAsync(coached.Town.Contact)).GetAsync(coached.TownLink);
        Assert.Contains("Tuesday, 24 March 2026, 10:00 AM to 11:00 AM, New York time, By video", page.Text, StringComparison.Ordinal);
        Assert.Contains("For Rosa Coach: Tuesday, 24 March 2026, 9:00 AM to 10:00 AM, Chicago time.", page.Text, StringComparison.Ordinal);
        Assert.Contains(await coached.App.DeliverMailAsync(), mail => mail.To == "cora.contact@example.org"
            && mail.Body.Contains("- Tuesday, 24 March 2026, 10:00 AM to 11:00 AM, New York time, By video", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-08", "02:30", "")]
    [InlineData("2026-11-01", "01:30", "2026-11-01T05:30:00Z")]
    [InlineData("2027-03-14", "02:30", "coaching.no-such-time")]
    [InlineData("2027-03-14", "03:30", "2027-03-14T07:30:00Z")]
    [InlineData("2026-03-16", "09:00", "coaching.time-past")]
    public void Read_AroundTheChangeOfClocks_TakesTheFirstOfTwoAndRefusesTheSkipped(string day, string time, string expected)
    {
        var clock = new Web.Platform.Time.ProgramClock(
            new Microsoft.Extensions.Time.Testing.FakeTimeProvider(TestApp.Start), TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        SlotInput line = new() { Day = DateOnly.Parse(day, null), Time = TimeOnly.Parse(time, null), Way = MeetingWay.Phone };

        var read = SlotTimes.Read(Guid.NewGuid(), [line], 60, "", clock);

        var said = read.Failed(out var errors) ? errors[0].Code : $"{read.Value[0].Starts.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}";
        Assert.Equal(expected.Length == 0 ? "2026-11-08T07:30:00Z" : expected, said);
    }

    [Fact]
    public async Task Offer_NoTimesOrHalfLines_SaysWhere()
    {
        await using var coached = await Coached.StartAsync();
        var id = await Coached.IdAsync(coached.App, coached.Reference);

        var empty = await coached.App.AsAsync(coached.Coach, services => services.GetRequiredService<OfferSlots>().RunAsync(new(id, null, [new()], 60, ""), Cancel));
        var half = await coached.App.AsAsync(coached.Coach, services => services.GetRequiredService<OfferSlots>().RunAsync(
            new(id, null, [new(), new() { Day = Coached.Tuesday }], 60, ""), Cancel));

        Assert.Equal(("coaching.no-slots", "Slots[0].Day"), (empty.Errors[0].Code, empty.Errors[0].Field));
        Assert.Equal(("coaching.slot-incomplete", "Slots[1].Time"), (half.Errors[0].Code, half.Errors[0].Field));
    }

    [Fact]
    public async Task Settle_InvitesBothCalendars()
    {
        await using var coached = await Coached.StartAsync();

        var session = await coached.SettleAsync(10, 14);

        var invited = (await coached.App.DeliverMailAsync()).Where(mail => mail.CalendarMethod == "REQUEST").ToList();
        Assert.Equal(["cora.contact@example.org", "rosa.coach@example.org"], invited.Select(mail => mail.To).Order());
        var found = Calendar.Load(invited[0].Calendar)!.Events.Single();
        Assert.Equal((session.Starts!.Value.UtcDateTime, 0), (found.Start!.AsUtc, found.Sequence));
        Assert.Equal("Coaching: Andover with Rosa Coach", found.Summary);
        Assert.Equal(RequestStatus.Active, (await coached.RequestAsync()).Status);
    }

    [Fact]
    public async Task MoveThenCancel_SameEventWithRisingSequence()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync(10);
        await coached.OfferAsync(coached.Town.Contact, 1, 15);
        Assert.True((await coached.PickAsync(coached.Coach, (await coached.SlotsAsync())[0])).Succeeded);

        await coached.CancelAsync(coached.Coach, session);

        var told = (await coached.App.DeliverMailAsync()).Where(mail => mail.Calendar.Length > 0 && mail.To == "rosa.coach@example.org")
            .Select(mail => (mail.CalendarMethod, Event: Calendar.Load(mail.Calendar)!.Events.Single())).ToList();
        Assert.Equal([("REQUEST", 0, 10), ("REQUEST", 1, 15), ("CANCEL", 2, 15)], told.Select(mail => (mail.CalendarMethod, mail.Event.Sequence, mail.Event.Start!.Hour)));
        Assert.Single(told.Select(mail => mail.Event.Uid).Distinct());
        Assert.Contains(await coached.App.DeliverMailAsync(), mail => mail.Body.Contains("A storm is coming.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Move_UntilTheOtherSideSettles_TheOldTimeStandsAndMayBeKept()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync(10);
        await coached.OfferAsync(coached.Town.Contact, 1, 15);

        await coached.App.AsAsync(coached.Coach, services => services.GetRequiredService<KeepTime>().RunAsync(new(session.Id), Cancel));

        var kept = await coached.SessionAsync();
        Assert.Equal((session.Starts, 0, (Side?)null), (kept.Starts, kept.Sequence, kept.OfferedBy));
        Assert.Empty(await coached.SlotsAsync());
    }

    [Fact]
    public async Task Pick_OwnOffer_IsRefused()
    {
        await using var coached = await Coached.StartAsync();
        await coached.OfferAsync(coached.Coach, null, 10);

        var refused = await coached.PickAsync(coached.Coach, (await coached.SlotsAsync())[0]);

        Assert.IsType<OwnOffer>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Pick_TimeHasPassed_IsRefused()
    {
        await using var coached = await Coached.StartAsync();
        await coached.OfferAsync(coached.Coach, null, 10);
        coached.App.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 24, 15, 0, 0, TimeSpan.Zero));

        var refused = await coached.PickAsync(coached.Town.Contact, (await coached.SlotsAsync())[0]);

        Assert.IsType<TimePast>(Assert.Single(refused.Errors));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Pick_TwoTeammatesAtOnce_OneTimeIsSettledAndTheSlowerReadsWhich(Provider provider)
    {
        await using var coached = await Coached.StartAsync(provider);
        var teammate = await coached.App.MemberAsync("Tess Teammate", coached.Town.Id);
        await coached.OfferAsync(coached.Coach, null, 10, 14);
        var slots = await coached.SlotsAsync();

        var results = await Task.WhenAll(coached.PickAsync(coached.Town.Contact, slots[0]), coached.PickAsync(teammate, slots[1]));

        var refused = Assert.IsType<SettledMeanwhile>(Assert.Single(results.SelectMany(result => result.Errors)));
        var settled = await coached.SessionAsync();
        Assert.Equal((settled.SettledBy, settled.Starts!.Value.ToOffset(TimeSpan.FromHours(-4)).DateTime), (refused.By, refused.When));
        Assert.Equal(2, (await coached.App.DeliverMailAsync()).Count(mail => mail.CalendarMethod == "REQUEST"));
    }

    [Fact]
    public async Task Pick_SettledBetweenSessionAndTimesAreRead_ReadsWhich()
    {
        await using var coached = await Coached.StartAsync();
        var teammate = await coached.App.MemberAsync("Tess Teammate", coached.Town.Id);
        await coached.OfferAsync(coached.Coach, null, 10, 14);
        var slots = await coached.SlotsAsync();

        var refused = await coached.App.AsAsync(teammate, async services =>
        {
            await services.GetRequiredService<TowngreenDb>().Set<CoachingSession>().SingleAsync(s => s.Id == slots[0].SessionId, Cancel);
            await coached.PickAsync(coached.Town.Contact, slots[0]);
            return await services.GetRequiredService<PickSlot>().RunAsync(new(slots[1].SessionId, slots[1].Id), Cancel);
        });

        Assert.Equal(new DateTime(2026, 3, 24, 10, 0, 0), Assert.IsType<SettledMeanwhile>(Assert.Single(refused.Errors)).When);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Pick_TwoTownsTheSameHourOfOneCoach_OneGetsItAndTheOtherReadsWhy(Provider provider)
    {
        await using var coached = await Coached.StartAsync(provider);
        var bolton = await coached.App.JoinedTownAsync("bolton", "Bea Bolton");
        var other = coached with { Town = bolton, Reference = await Coached.AskAsync(coached.App, bolton) };
        await other.MatchAsync(coached.Coach, coached.Coach);
        await coached.OfferAsync(coached.Coach, null, 10);
        await other.OfferAsync(coached.Coach, null, 10);
        var (first, second) = ((await coached.SlotsAsync())[0], (await other.SlotsAsync())[0]);

        var results = await Task.WhenAll(coached.PickAsync(coached.Town.Contact, first), other.PickAsync(bolton.Contact, second));

        Assert.Equal(new DateTime(2026, 3, 24, 10, 0, 0), Assert.IsType<CoachTaken>(Assert.Single(results.SelectMany(result => result.Errors))).When);
        Assert.Equal(1, await coached.App.AsAsync(null, services =>
            services.GetRequiredService<TowngreenDb>().Set<CoachingSession>().CountAsync(s => s.Status == SessionStatus.Settled, Cancel)));
    }

    [Fact]
    public async Task Slots_CoachHasSomethingElseThen_BothAreWarnedAndOnlyTheCoachReadsWhat()
    {
        await using var coached = await Coached.StartAsync();
        await coached.SettleAsync(10);
        var bolton = await coached.App.JoinedTownAsync("bolton", "Bea Bolton");
        var other = coached with { Town = bolton, Reference = await Coached.AskAsync(coached.App, bolton) };
        await other.MatchAsync(coached.Coach, coached.Coach);
        await other.OfferAsync(coached.Coach, null, 10, 15);

        var town = await (await coached.App.BrowserOfAsync(bolton.Contact)).GetAsync(other.TownLink);
        var coach = await (await coached.App.BrowserOfAsync(coached.Coach)).GetAsync(other.CoachLink);

        Assert.Single(town.Document.QuerySelectorAll(".usa-radio"), radio => radio.TextContent.Contains("The coach has something else then.", StringComparison.Ordinal));
        Assert.DoesNotContain("Andover", town.Text, StringComparison.Ordinal);
        Assert.Contains("You have something else then: Coaching: Andover with Rosa Coach.", coach.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_WithoutReason_IsRefused()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();

        var refused = await coached.CancelAsync(coached.Coach, session, " ");

        Assert.Equal(("coaching.missing.reason", "Reason"), (refused.Errors[0].Code, refused.Errors[0].Field));
    }

    [Fact]
    public async Task Cancel_WhatIsOver_IsRefused()
    {
        await using var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        coached.App.Clock.SetUtcNow(session.Ends!.Value);

        var refused = await coached.CancelAsync(coached.Coach, session);

        Assert.IsType<SessionOver>(Assert.Single(refused.Errors));
    }

    private static async Task LiveInAsync(Coached coached, string zone) => Assert.True((await coached.App.AsAsync(coached.Coach, services =>
        services.GetRequiredService<SaveCoachProfile>().RunAsync(new([], 6, "", zone), Cancel))).Succeeded);
}
