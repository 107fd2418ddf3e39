using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Applications.HandingIn;

public sealed class HandInTests
{
    /// <summary>5 p.m. in Connecticut on 24 April 2026, when its clocks are four hours behind UTC.</summary>
    private static readonly DateTimeOffset Deadline = new(2026, 4, 24, 21, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HandIn_NothingClaimed_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.Equal([new NotReady(1)], (await town.HandInAsync()).Errors);
    }

    [Fact]
    public async Task PreFlight_UnmetClaimAndNoPartners_NamesBothWithTheirReasons()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim() with { CompletedOn = null });

        var report = await PreFlightAsync(town);

        Assert.False(report.IsReady);
        Assert.Equal([PreFlightCode.ClaimUnmet, PreFlightCode.PartnersMissing], report.Blocking.Select(point => point.Code));
        Assert.Equal(["window.no-date"], report.Blocking[0].Findings.Select(finding => finding.Code));
        Assert.Contains(report.Warnings, point => point is { Code: PreFlightCode.NoLevel, Level: "bronze" });
    }

    [Fact]
    public async Task HandIn_Ready_FreezesLocksAndTellsTheTeam()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await app.MemberAsync("Mia Member", town.Town.Id);

        var claim = await town.HandInArtsAsync();

        Assert.Equal(CreditClaimStatus.HandedIn, (await town.ClaimAsync(claim)).Status);
        Assert.IsType<ClaimLocked>(Assert.Single((await town.SaveAsync(Applicant.ArtsClaim("later"), 1)).Errors));
        var mail = (await app.DeliverMailAsync()).Where(message => message.Subject.Contains("handed in its application", StringComparison.Ordinal));
        Assert.Equal(["cora.contact@example.org", "mia.member@example.org"], mail.Select(message => message.To).Order());
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task HandIn_AroundTheDeadline_CountsTheSecond(int seconds, bool accepted)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());
        await town.PartnersAsync();
        app.Clock.SetUtcNow(Deadline.AddSeconds(seconds));

        var receipt = await town.HandInAsync();

        Assert.Equal(accepted, receipt.Succeeded);
        Assert.Equal(accepted ? [] : [new RoundNotOpen("Fall round", new DateOnly(2026, 6, 22))], receipt.Errors);
    }

    [Fact]
    public async Task HandIn_AfterTheLastRound_SaysWhenItClosed()
    {
        await using var app = await TestApp.StartAsync(at: new DateTimeOffset(2026, 8, 28, 21, 0, 1, TimeSpan.Zero));
        var town = await Applicant.StartAsync(app);

        Assert.Equal([new RoundClosed("Fall round", new DateTime(2026, 8, 28, 17, 0, 0))], (await town.HandInAsync()).Errors);
    }

    [Fact]
    public async Task HandIn_PressedTwice_HandsInOnce()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());
        await town.PartnersAsync();

        var both = await Task.WhenAll(town.HandInAsync(), town.HandInAsync());

        Assert.Equal(both[0].Value, both[1].Value);
        Assert.Single(await app.DeliverMailAsync(), message => message.Subject.Contains("handed in its application", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HandIn_ByAMemberWhoIsNotTheContact_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", town.Town.Id);

        Assert.IsType<NotFound>(Assert.Single((await town.HandInAsync(by: member)).Errors));
    }

    [Fact]
    public async Task Returned_OnlyTheQuestionedItemOpens_AndItsAnswerIsHandedInAfterTheDeadline()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var mural = await town.SaveAsync(Applicant.ArtsClaim());
        var placemaking = Applicant.ArtsClaim() with { Action = "creative-placemaking" };
        var other = await town.SaveAsync(placemaking);
        await town.PartnersAsync();
        await town.PartnersAsync("creative-placemaking");
        Assert.True((await town.HandInAsync()).Succeeded);
        await town.ReviewAsync(other.Value.ClaimId, ClaimStatus.Approved, null);
        await town.ReviewAsync(mural.Value.ClaimId, ClaimStatus.Returned, ApplicationStatus.Returned);
        app.Clock.SetUtcNow(Deadline.AddDays(9));

        Assert.IsType<ClaimLocked>(Assert.Single((await town.SaveAsync(placemaking with { CompletedOn = new DateOnly(2025, 1, 1) }, 1)).Errors));
        Assert.IsType<ClaimLocked>(Assert.Single((await town.SaveAsync(Applicant.ArtsClaim() with { Action = "youth-arts" })).Errors));
        Assert.True((await town.SaveAsync(Applicant.ArtsClaim("Twelve murals, in May 2025"), 1)).Succeeded);
        Assert.True((await town.HandInAsync(2)).Succeeded);

        var work = await WorkAsync(town);
        Assert.Equal((2, 2), (work.HandIns.Count, work.Number));
        Assert.Equal(
            [(Applicant.Arts, CreditClaimStatus.HandedIn, 2), ("creative-placemaking", CreditClaimStatus.Approved, 1)],
            work.Actions.Select(action => (action.ActionKey, action.Claims[0].Status, action.Claims[0].HandInNumber)));
    }

    [Fact]
    public async Task HandedInWork_DraftChangedAfterReturn_StillShowsWhatWasHandedIn()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        await town.ReviewAsync(claim, ClaimStatus.Returned, ApplicationStatus.Returned);
        await town.SaveAsync(Applicant.ArtsClaim("Something else"), 1);

        var work = await WorkAsync(town);

        Assert.Equal(new TextValue("Twelve murals by residents"), work.Actions[0].Claims[0].Claim.Entries[0].Find("done"));
        Assert.Equal(15, work.Scorecard.AsClaimed.Points.Value);
    }

    [Fact]
    public async Task Withdraw_OnceAReviewerBegan_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        await town.ReviewAsync(claim, ClaimStatus.Approved, null);

        Assert.IsType<ReviewHasBegun>(Assert.Single((await WithdrawAsync(town)).Errors));
    }

    [Fact]
    public async Task Withdraw_BeforeReview_LetsTheTownStartAgain()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();

        Assert.True((await WithdrawAsync(town)).Succeeded);

        var again = await app.AsAsync(town.Contact, services =>
            services.GetRequiredService<Towngreen.Web.Features.Applications.Working.StartApplication>().RunAsync(new(town.Town.Id, "2026"), Cancel));
        Assert.True(again.Succeeded);
    }

    private static Task<Result<Done>> WithdrawAsync(Applicant town) => town.App.AsAsync(town.Contact, services =>
        services.GetRequiredService<Withdraw>().RunAsync(new(town.Application.Id), Cancel));

    private static async Task<PreFlightReport> PreFlightAsync(Applicant town) => (await town.App.AsAsync(town.Contact, services =>
        services.GetRequiredService<PreFlight>().RunAsync(town.Application.Reference, Cancel)))!;

    private static async Task<HandedInApplication> WorkAsync(Applicant town) => (await town.App.AsAsync(null, services =>
        services.GetRequiredService<HandedInWork>().GetAsync(town.Application.Id, Cancel)))!;
}
