using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Toolkits;

public sealed class StartRunTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Start_TwoAtOnce_TheDatabaseLetsOneBegin(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await app.JoinedTownAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Runner.StartAsync(app, town, Runner.Streets, null), Cancel)));

        var begun = Assert.Single(outcomes, outcome => outcome.Succeeded).Value.Reference;
        Assert.All(outcomes.Where(outcome => !outcome.Succeeded), outcome => Assert.Equal(begun, Assert.IsType<RunAlreadyOpen>(Assert.Single(outcome.Errors)).Reference));
    }

    [Fact]
    public async Task Start_AnotherActionOrAfterTheFirstIsFinished_Begins()
    {
        await using var app = await TestApp.StartAsync();
        var first = await Runner.StartAsync(app);

        var other = await Runner.StartAsync(app, first.Town, "food-waste", null);
        await first.FinishedAsync();
        var again = await Runner.StartAsync(app, first.Town, Runner.Streets, first.Reference);

        Assert.True(other.Succeeded && again.Succeeded);
    }

    [Theory]
    [InlineData("optimize-for-equity")]
    [InlineData("no-such-action")]
    [InlineData(null)]
    public async Task Start_ActionItCannotBeRunOn_IsRefused(string? action)
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await Runner.StartAsync(app, town, action, null);

        Assert.IsType<NotAnActionForIt>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Start_InTheFutureFromARunThatIsNotFinished_NamesBothFaults()
    {
        await using var app = await TestApp.StartAsync();
        var open = await Runner.StartAsync(app);

        var refused = await Runner.StartAsync(app, open.Town, "food-waste", open.Reference, new DateOnly(2026, 3, 17));

        Assert.Equal([typeof(RunDayInFuture), typeof(NothingToGoOnFrom)], refused.Errors.Select(error => error.GetType()));
    }

    [Fact]
    public async Task Start_FromAnotherTownsRun_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var theirs = await (await Runner.StartAsync(app)).FinishedAsync();
        var town = await app.JoinedTownAsync("bolton", "Bea Contact");

        var refused = await Runner.StartAsync(app, town, Runner.Streets, theirs.Reference);

        Assert.IsType<NothingToGoOnFrom>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Start_ByAStranger_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var stranger = await app.MemberAsync("Sam Stranger", (await app.TownAsync("bolton")).Id);

        var refused = await app.AsAsync(stranger, services =>
            services.GetRequiredService<StartRun>().RunAsync(new(town.Id, Runner.Equity, Runner.Streets, Runner.Began), Cancel));

        Assert.IsType<NotFound>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task SetAside_ThenTakenUpWhileAnotherRuns_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var first = await Runner.StartAsync(app);
        await first.DoAsync((SetRunAside aside) => aside.RunAsync(new(first.Run, TakeUp: false), Cancel));
        await Runner.StartAsync(app, first.Town);

        var refused = await first.DoAsync((SetRunAside aside) => aside.RunAsync(new(first.Run, TakeUp: true), Cancel));

        Assert.IsType<AnotherRunOpen>(Assert.Single(refused.Errors));
        Assert.Equal(RunStatus.SetAside, (await first.RowAsync()).Status);
    }
}
