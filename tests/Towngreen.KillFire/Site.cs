using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Towngreen.Testing;
using Towngreen.Web.Composition;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.KillFire;

/// <summary>The application as it runs in earnest, on a clock that runs through the spring round of 2026.</summary>
internal sealed class Site(string database, string data)
{
    private static readonly DateTimeOffset Spring = new(2026, 3, 16, 14, 0, 0, TimeSpan.Zero);

    private WebApplication? _app;

    public string Database => database;

    public string Data => data;

    private IServiceProvider Services => (_app ??= Build([], null)).Services;

    public WebApplication Build(IReadOnlyList<string> settings, string? urls) => TowngreenHost.Build(
        new Installation { Database = database, Data = data, Programs = RepositoryRoot.Combine("programs"), Address = new Uri(urls ?? "http://localhost") },
        ["--environment=Testing", .. settings],
        builder =>
        {
            builder.WebHost.UseUrls(urls ?? "http://127.0.0.1:0");
            builder.Logging.SetMinimumLevel(LogLevel.Error).Services.Configure<LoggerFilterOptions>(options => options.Rules.Clear());
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new SpringTime()));
        });

    public Task PrepareAsync() => TowngreenHost.PrepareAsync(Services, CancellationToken.None);

    /// <summary>In a scope of its own, as a request would.</summary>
    public Task<T> AsAsync<TService, T>(Guid? person, Func<TService, Task<T>> act)
        where TService : notnull => Services.AsAsync(person, services => act(services.GetRequiredService<TService>()));

    /// <summary>Every process of a run began at another moment, and all agree on the time.</summary>
    private sealed class SpringTime : TimeProvider
    {
        private static readonly DateTimeOffset Epoch = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Spring + TimeSpan.FromTicks((base.GetUtcNow() - Epoch).Ticks % TimeSpan.TicksPerDay);
    }
}
