using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Finishing;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Tests.Features.Applications;

namespace Towngreen.Web.Tests.Features.Toolkits;

public sealed class FinishRunTests
{
    private static readonly ClaimRef Toolkit = new("optimize-for-equity", "toolkit");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finish_NothingWrittenYet_NamesEveryStepAndTheLog()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);

        var refused = await runner.FinishAsync();

        Assert.Equal(7, Assert.IsType<RunIncomplete>(Assert.Single(refused.Errors)).Missing);
        Assert.Equal(["pair", "learn", "meet", "shape", "act", "return", null], RunReadiness.Of(await runner.WorkAsync()).Select(lack => lack.Step?.Id));
    }

    [Fact]
    public async Task Finish_OneAnswerMissing_NamesIt()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await (await Runner.StartAsync(app)).FilledAsync();
        await runner.AnswerAsync("act", new Dictionary<string, string?> { ["done"] = "Done", ["side-effects"] = "None" }, basedOn: 1);

        var lack = Assert.Single(RunReadiness.Of(await runner.WorkAsync()));

        Assert.Equal(["changed"], lack.Prompts.Select(prompt => prompt.Id));
    }

    [Theory]
    [InlineData("2026-01-11", typeof(RunEndsBeforeItBegan))]
    [InlineData("2026-03-17", typeof(RunDayInFuture))]
    [InlineData("2026-01-12", null)]
    [InlineData("2026-03-16", null)]
    public async Task Finish_OnADay_AsksOnlyThatItIsPastAndAfterTheBeginning(string day, Type? refusal)
    {
        await using var app = await TestApp.StartAsync();
        var runner = await (await Runner.StartAsync(app)).FilledAsync();

        var finished = await runner.FinishAsync(DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Equal(refusal, finished.Errors.SingleOrDefault()?.GetType());
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Seal_FinishedRun_IsACountingEntryWithItsOwnTarget(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await Applicant.StartAsync(app);
        var runner = await (await Runner.StartAsync(app, town.Town)).FinishedAsync();

        var receipt = await SealAsync(runner);

        Assert.Equal(ApplicationLinks.Credit("andover", town.Application.Reference, Toolkit.Action, Toolkit.Credit), receipt.Value.ClaimLink);
        var scored = await ScoredAsync(town);
        var entry = Assert.Single(Claim(scored).Entries);
        Assert.Equal(new ActionValue(Runner.Streets), entry.Find("target"));
        Assert.Equal(new TextValue("About changed"), entry.Find("changed"));
        Assert.Contains("Missing before: About missing", ((TextValue)entry.Find("engaged")!).Text, StringComparison.Ordinal);
        Assert.Equal(
            new TextValue("3 February 2026, Laundromat. Visit where people are, Spanish: 12 people. Heard: The signal is too short. Changed: Eight seconds longer."),
            entry.Find("how"));
        Assert.Equal(new Points(10), scored.Scorecard.Find(Toolkit)!.Points);
    }

    [Fact]
    public async Task Seal_TwoRunsOnDifferentActions_CountTwice()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var first = await (await Runner.StartAsync(app, town.Town)).FinishedAsync();
        var second = await (await Runner.StartAsync(app, town.Town, "food-waste")).FinishedAsync();

        await SealAsync(first);
        await SealAsync(second);
        await SealAsync(first);

        var scored = await ScoredAsync(town);
        Assert.Equal(2, Claim(scored).Entries.Count);
        Assert.Equal(new Points(20), scored.Scorecard.Find(Toolkit)!.Points);
    }

    [Fact]
    public async Task Seal_NotFinishedOrNoApplication_SaysWhy()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);

        var open = await SealAsync(runner);
        await runner.FinishedAsync();
        var without = await SealAsync(runner);

        Assert.IsType<RunNotFinished>(Assert.Single(open.Errors));
        Assert.IsType<NoOpenApplication>(Assert.Single(without.Errors));
        Assert.Null((await runner.RowAsync()).SealedAt);
    }

    [Fact]
    public async Task Reopen_UntilItIsHandedIn_IsAllowed()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var runner = await (await Runner.StartAsync(app, town.Town)).FinishedAsync();
        await SealAsync(runner);

        var reopened = await ReopenAsync(runner);
        await runner.FinishAsync();
        await SealAsync(runner);
        await town.PartnersAsync(Toolkit.Action);
        await town.HandInArtsAsync();
        var late = await ReopenAsync(runner);

        Assert.True(reopened.Succeeded);
        Assert.IsType<RunHandedIn>(Assert.Single(late.Errors));
    }

    private static Task<Result<SealReceipt>> SealAsync(Runner runner) => runner.DoAsync((SealRun seal) => seal.RunAsync(new(runner.Run), Cancel));

    private static Task<Result<Done>> ReopenAsync(Runner runner) => runner.DoAsync((ReopenRun reopen) => reopen.RunAsync(new(runner.Run), Cancel));

    private static Claim Claim(ScoredApplication scored) => scored.Scored.Items.Single(claim => claim.Ref == Toolkit);

    private static Task<ScoredApplication> ScoredAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<TownWorkspace>().ApplicationAsync("andover", town.Application.Reference, Cancel))!.Scored);
}
