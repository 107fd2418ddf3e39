using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Towngreen.Testing;
using Towngreen.Web.Composition;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.SeatFire;

/// <summary>The application as it runs in earnest, without listening: its clock, its database, its use cases.</summary>
internal sealed class Site(string database, string data)
{
    private readonly IServiceProvider _services = TowngreenHost.Build(
        new Installation { Database = database, Data = data, Programs = RepositoryRoot.Combine("programs") },
        ["--environment=Testing"],
        builder => builder.Logging.SetMinimumLevel(LogLevel.Error).Services.Configure<LoggerFilterOptions>(options => options.Rules.Clear())).Services;

    public string Database => database;

    public string Data => data;

    public Task PrepareAsync() => TowngreenHost.PrepareAsync(_services, CancellationToken.None);

    /// <summary>In a scope of its own, as a request would.</summary>
    public Task<T> AsAsync<TService, T>(Guid? person, Func<TService, Task<T>> act)
        where TService : notnull => _services.AsAsync(person, services => act(services.GetRequiredService<TService>()));
}
