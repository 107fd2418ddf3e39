using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Persistence;

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

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Take_ClockWentBackByYears_IsNotWaitedFor(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ahead = TestApp.Start.AddYears(5);
        Assert.True(await TakeAsync(app, ahead));

        Assert.True(await TakeAsync(app, TestApp.Start));
        Assert.False(await TakeAsync(app, TestApp.Start));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Take_FirstTurnOfManyNodes_WritesNoErrorToTheLog(Provider provider)
    {
        using var errors = new KeptErrors();
        await using var app = await TestApp.StartAsync(provider, adjust: builder => builder.Logging.AddProvider(errors));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TakeAsync(app))));

        Assert.Empty(errors.Told);
    }

    private static Task<bool> TakeAsync(TestApp app, DateTimeOffset now) => app.AsAsync(null, services =>
        new JobTurns(services.GetRequiredService<TowngreenDb>(), new FakeTimeProvider(now)).TakeAsync("test.job", Hour, CancellationToken.None));

    private static Task<bool> TakeAsync(TestApp app) =>
        app.AsAsync(null, services => services.GetRequiredService<JobTurns>().TakeAsync("test.job", Hour, CancellationToken.None));

    /// <summary>What the application would have written to its log as errors.</summary>
    private sealed class KeptErrors : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Told { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Told.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
