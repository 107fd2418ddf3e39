using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Testing;
using Towngreen.Web.Features.Demonstration;
using Towngreen.Web.Features.Demonstration.Kit;

namespace Towngreen.Web.Tests.Features.Demonstration;

/// <summary>An application into which the story was played, once for all tests that only look.</summary>
public sealed class ToldStory : IAsyncLifetime
{
    /// <summary>After the last round of 2026.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 23, 15, 0, 0, TimeSpan.Zero);

    public TestApp App { get; private set; } = null!;

    public static async Task<(TestApp App, SampleStory Story)> PrepareAsync(bool demonstration = true, DateTimeOffset? today = null)
    {
        var clock = new StoryClock(today ?? Today);
        var app = await TestApp.StartAsync(demonstration: demonstration, adjust: builder =>
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        return (app, new SampleStory(app.Services, clock));
    }

    public async ValueTask InitializeAsync()
    {
        (App, var story) = await PrepareAsync();
        Assert.True((await story.PlayAsync(CancellationToken.None)).Succeeded);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
