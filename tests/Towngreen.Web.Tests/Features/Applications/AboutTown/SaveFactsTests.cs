using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using static Towngreen.Web.Tests.Features.Applications.AboutTown.RiverTowns;

namespace Towngreen.Web.Tests.Features.Applications.AboutTown;

public sealed class SaveFactsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Save_Answers_AreScoredAndKeptAsTheyWereGiven(Provider provider)
    {
        await using var app = await RiverTowns.StartAsync(provider);
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.ClaimAsync("ride");
        FactAnswer[] answers = [Chosen("class", "b"), Chosen("plan", "yes"), Figure("energy", 2025, 940.5m), Figure("energy", 2024, 1000)];

        Assert.True((await town.SayAsync(answers)).Succeeded);

        var scored = await ScoredAsync(town);
        Assert.Equal(answers, scored.Sheet!.Answers);
        Assert.Equal("silver", scored.Scorecard.AsClaimed.HighestLevel);
        Assert.Equal(["waste"], scored.Unsaid.Select(fact => fact.Id));
    }

    [Fact]
    public async Task Save_AnotherClass_AsksForMore()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.ClaimAsync("ride");
        await town.SayAsync([Chosen("class", "a"), Chosen("plan", "yes"), Figure("energy", 2025, 900), Figure("energy", 2024, 1000)]);

        Assert.Equal("bronze", (await ScoredAsync(town)).Scorecard.AsClaimed.HighestLevel);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Save_TwoPeopleAnswerDifferentQuestions_KeepsBoth(Provider provider)
    {
        await using var app = await RiverTowns.StartAsync(provider);
        var town = await Applicant.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", town.Town.Id);

        var both = await Task.WhenAll(town.SayAsync([Chosen("plan", "no")], by: member), town.SayAsync([Chosen("class", "a")]));

        Assert.All(both, saved => Assert.True(saved.Succeeded));
        Assert.Equal([Chosen("class", "a"), Chosen("plan", "no")], (await ScoredAsync(town)).Sheet!.Answers);
    }

    [Fact]
    public async Task Save_OverAnotherAnswerToTheSameQuestion_IsRefused()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", town.Town.Id);
        await town.SayAsync([Chosen("class", "a")], by: member);

        var saved = await town.SayAsync([Chosen("class", "b"), Chosen("plan", "yes")]);

        Assert.Equal([new ChangedMeanwhile()], saved.Errors);
        Assert.Equal([Chosen("class", "a")], (await ScoredAsync(town)).Sheet!.Answers);
    }

    [Fact]
    public async Task Save_AnAnswerTakenAway_IsGoneAndTheAuditTellsWhatItWas()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SayAsync([Chosen("class", "a"), Figure("waste", 2025, 410)]);

        await town.SayAsync([Chosen("class", "b")], started: [Chosen("class", "a"), Figure("waste", 2025, 410)]);

        var told = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<AuditEntry>()
            .Where(entry => entry.Act == "facts.saved").OrderBy(entry => entry.At).Select(entry => entry.Details).ToListAsync(Cancel));
        Assert.Equal([Chosen("class", "b")], (await ScoredAsync(town)).Sheet!.Answers);
        Assert.Contains("""{"fact":"class","year":null,"before":"a","after":"b"}""", told[^1], StringComparison.Ordinal);
        Assert.Contains("""{"fact":"waste","year":2025,"before":410,"after":null}""", told[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterHandIn_IsLocked_AndOpensAgainWithAReturn()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.SayAsync([Chosen("class", "a")]);
        Assert.True((await town.HandInAsync()).Succeeded);
        var claim = (await ScoredAsync(town)).Claims[0].Id;

        var locked = await town.SayAsync([Chosen("class", "b")], started: [Chosen("class", "a")]);
        await town.ReviewAsync(claim, ClaimStatus.Returned, ApplicationStatus.Returned);
        var open = await town.SayAsync([Chosen("class", "b")], started: [Chosen("class", "a")]);

        Assert.Equal([new ClaimLocked()], locked.Errors);
        Assert.True(open.Succeeded);
        Assert.Equal(new ChoiceValue("a"), Assert.Single((await HandedInAsync(town)).Scored.Facts).Value);
    }

    [Fact]
    public async Task Save_MoreYearsThanAnybodyHas_IsRefused()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);

        var saved = await town.SayAsync([.. Enumerable.Range(1950, 40).Select(year => Figure("waste", year, 1))]);

        Assert.Equal([new TooManyYears(30)], saved.Errors);
    }

    [Fact]
    public async Task Save_ByAnotherTown_IsNotFound()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var other = await Applicant.StartAsync(app, "bolton", "Otto Other");

        Assert.Equal([new NotFound()], (await town.SayAsync([Chosen("class", "a")], by: other.Contact)).Errors);
    }

    [Fact]
    public async Task Save_WhereTheEditionAsksNothing_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.Equal([new NotFound()], (await town.SayAsync([Chosen("class", "a")])).Errors);
    }

    private static Task<ScoredApplication> ScoredAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<TownWorkspace>().ApplicationAsync(town.Town.Slug, town.Application.Reference, Cancel))!.Scored);

    private static async Task<HandedInApplication> HandedInAsync(Applicant town) => (await town.App.AsAsync(null, services =>
        services.GetRequiredService<HandedInWork>().GetAsync(town.Application.Id, Cancel)))!;
}
