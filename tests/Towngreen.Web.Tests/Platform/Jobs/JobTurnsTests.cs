using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Jobs;

namespace Towngreen.Web.Tests.Platform.Jobs;

public sealed class JobTurnsTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Take_ManyNodesAtOnce_OneGetsTheTurn(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TakeAsync(app))));

        Assert.Single(taken, true);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Take_NextTurnOfManyNodes_OneGetsIt(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await TakeAsync(app);
        app.Clock.Advance(Hour);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TakeAsync(app))));

        Assert.Single(taken, true);
    }

    [Fact]
    public async Task Take_BeforeItIsDue_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        await TakeAsync(app);
        app.Clock.Advance(Hour / 2);

        Assert.False(await TakeAsync(app));
    }

    private static Task<bool> TakeAsync(TestApp app) =>
        app.AsAsync(null, services => services.GetRequiredService<JobTurns>().TakeAsync("test.job", Hour, CancellationToken.None));
}
