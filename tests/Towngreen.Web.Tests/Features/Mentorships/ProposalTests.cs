using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Proposing;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Mentorships;

public sealed class ProposalTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Propose_JoinedTown_ItsContactGetsMail()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var reference = (await pair.ProposeAsync()).Value;

        var sheet = await pair.SheetAsync(reference);
        Assert.Equal((MentorshipStatus.Proposed, "Andover", "Bolton"), (sheet.Mentorship.Status, sheet.Parties.Mentor.Name, sheet.Parties.Mentee.Name));
        var mail = Assert.Single(await app.DeliverMailAsync(), mail => mail.Subject.StartsWith("Andover proposes a mentorship to Bolton", StringComparison.Ordinal));
        Assert.Equal("bea.bolton@example.org", mail.To);
        Assert.Contains($"/workspace/bolton/mentorships/{reference}", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Propose_TownByItsName_IsThatTown()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var reference = (await pair.ProposeAsync(partner: " bolton ")).Value;

        Assert.Equal("Bolton", (await pair.SheetAsync(reference)).Parties.Mentee.Name);
    }

    [Theory]
    [InlineData("andover", "food-waste", "Shall we?", "mentorship.own-town")]
    [InlineData("chester", "food-waste", "Shall we?", "mentorship.town-not-joined")]
    [InlineData("nowhere", "food-waste", "Shall we?", "mentorship.town-not-joined")]
    [InlineData("", "food-waste", "Shall we?", "mentorship.missing.partner")]
    [InlineData("bolton", "no-such-action", "Shall we?", "mentorship.action-unknown")]
    [InlineData("bolton", "food-waste", " ", "mentorship.missing.message")]
    public async Task Propose_WhatCannotBe_SaysWhy(string partner, string action, string message, string code)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var refused = await pair.ProposeAsync(partner: partner, action: action, message: message);

        Assert.Equal(code, Assert.Single(refused.Errors).Code);
    }

    [Fact]
    public async Task Propose_TownChosenAndAnotherNamed_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var refused = await pair.ProposeAsync(outside: Pair.Burlington);

        Assert.IsType<TwoPartners>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Propose_OutsideTownHalfNamed_SaysEachMissingPart()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var refused = await pair.ProposeAsync(partner: null, outside: new("Burlington", "", "Vera Mont", "vera"));

        Assert.Equal([("OutsideState", "mentorship.missing.outside-state"), ("OutsideEmail", "mentorship.email-unreadable")],
            refused.Errors.Select(error => (error.Field!, error.Code)));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Propose_BothTownsAtOnce_OneMentorship(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var pair = await Pair.JoinAsync(app);
        var fromBolton = pair with { Andover = pair.Bolton, Bolton = pair.Andover };

        var results = await Task.WhenAll(pair.ProposeAsync(), fromBolton.ProposeAsync(MentorshipSide.Mentee, "andover"));

        Assert.Single(results, result => result.Succeeded);
        Assert.IsType<MentorshipOpenAlready>(Assert.Single(results.SelectMany(result => result.Errors)));
    }

    [Fact]
    public async Task Propose_SameOutsideTownInOtherLetters_IsTheSamePair()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.ProposeAsync(partner: null, outside: Pair.Burlington);

        var refused = await pair.ProposeAsync(partner: null, outside: Pair.Burlington with { Name = " BURLINGTON" });

        Assert.IsType<MentorshipOpenAlready>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Propose_AfterAnEarlierOneIsFinished_BeginsAnew()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var first = await pair.BeginAsync();
        await FinishAsync(pair, first);

        var second = await pair.ProposeAsync();

        Assert.True(second.Succeeded);
    }

    [Fact]
    public async Task Propose_OtherTownsMember_MayNot()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var refused = await pair.ProposeAsync(by: pair.Bolton.Contact);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Accept_AnyMemberOfTheOtherTown_ItIsActive()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var member = await app.MemberAsync("Mia Member", pair.Bolton.Id);
        var reference = (await pair.ProposeAsync()).Value;

        var accepted = await pair.AnswerAsync(Pair.Seat(pair.Bolton, reference), by: member);

        Assert.True(accepted.Succeeded);
        Assert.Equal((MentorshipStatus.Active, "Mia Member"), ((await pair.SheetAsync(reference)).Mentorship.Status, (await pair.SheetAsync(reference)).Mentorship.ChangedBy));
        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "cora.contact@example.org" } && mail.Subject.StartsWith("Bolton accepts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accept_OwnProposal_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync()).Value;

        var refused = await pair.AnswerAsync(Pair.Seat(pair.Andover, reference), by: pair.Andover.Contact);

        Assert.IsType<AnswerIsTheirs>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Accept_ThirdTown_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var chester = await app.JoinedTownAsync("chester", "Che Ster");
        var reference = (await pair.ProposeAsync()).Value;

        var refused = await pair.AnswerAsync(Pair.Seat(chester, reference), by: chester.Contact);

        Assert.IsType<NotFound>(Assert.Single(refused.Errors));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Answer_AcceptedAndWithdrawnAtOnce_OneOfThemHolds(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync()).Value;

        var results = await Task.WhenAll(pair.AnswerAsync(Pair.Seat(pair.Bolton, reference)), WithdrawAsync(pair, reference));

        Assert.Single(results, result => result.Succeeded);
    }

    [Fact]
    public async Task Withdraw_Accepted_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();

        var refused = await WithdrawAsync(pair, reference);

        Assert.IsType<MentorshipNotInStatus>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Outside_AcceptsByLink_WithoutAccount()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync(partner: null, outside: Pair.Burlington)).Value;

        var accepted = await app.AsAsync(null, async services => await services.GetRequiredService<AnswerProposal>()
            .RunAsync(new(new Seat.ByLink(await pair.TokenAsync()), Accept: true, ""), Cancel));

        Assert.True(accepted.Succeeded);
        var sheet = await pair.SheetAsync(reference);
        Assert.Equal((MentorshipStatus.Active, "Vera Mont", "Burlington, Vermont"), (sheet.Mentorship.Status, sheet.Mentorship.ChangedBy, sheet.Parties.Mentee.Name));
    }

    [Fact]
    public async Task Outside_Database_HoldsOnlyTheTokensHash()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        await pair.ProposeAsync(partner: null, outside: Pair.Burlington);

        var token = await pair.TokenAsync();
        var kept = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<ExternalTown>().SingleAsync(Cancel));
        Assert.NotEqual(token, kept.TokenHash);
        Assert.Equal(64, kept.TokenHash.Length);
    }

    [Theory, InlineData(-1, true), InlineData(0, false)]
    public async Task Outside_LinkAtItsLastSecond_WorksForThirtyDays(int secondsLate, bool works)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.ProposeAsync(partner: null, outside: Pair.Burlington);
        var token = await pair.TokenAsync();
        app.Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(secondsLate));

        var answered = await pair.AnswerAsync(new Seat.ByLink(token));

        Assert.Equal(works, answered.Succeeded);
    }

    [Fact]
    public async Task Resend_NewLinkWorks_OldOneIsDead()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync(partner: null, outside: Pair.Burlington)).Value;
        var old = await pair.TokenAsync();

        await ResendAsync(pair, reference);

        Assert.False((await pair.AnswerAsync(new Seat.ByLink(old))).Succeeded);
        Assert.True((await pair.AnswerAsync(new Seat.ByLink(await pair.TokenAsync()))).Succeeded);
    }

    [Fact]
    public async Task Resend_FourthLinkOfTheDay_WaitsForTomorrow()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync(partner: null, outside: Pair.Burlington)).Value;
        await ResendAsync(pair, reference);
        await ResendAsync(pair, reference);

        var refused = await ResendAsync(pair, reference);
        app.Clock.Advance(TimeSpan.FromDays(1));

        Assert.IsType<LinkLimit>(Assert.Single(refused.Errors));
        Assert.True((await ResendAsync(pair, reference)).Succeeded);
    }

    private static Task<Result<Done>> WithdrawAsync(Pair pair, string reference) => pair.App.AsAsync(pair.Andover.Contact, services =>
        services.GetRequiredService<WithdrawProposal>().RunAsync(new(Pair.Seat(pair.Andover, reference)), Cancel));

    private static Task<Result<Done>> FinishAsync(Pair pair, string reference) => pair.App.AsAsync(pair.Andover.Contact, services =>
        services.GetRequiredService<FinishMentorship>().RunAsync(new(Pair.Seat(pair.Andover, reference)), Cancel));

    private static Task<Result<string>> ResendAsync(Pair pair, string reference) => pair.App.AsAsync(pair.Andover.Contact, services =>
        services.GetRequiredService<ResendLink>().RunAsync(new(Pair.Seat(pair.Andover, reference)), Cancel));
}
