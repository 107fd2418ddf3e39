using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Towngreen.Testing;
using Towngreen.Web.Composition;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;

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
    public async Task<T> AsAsync<TService, T>(Guid? person, Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        if (person is { } id)
        {
            await scope.ServiceProvider.GetRequiredService<Access>().ActAsAsync(id, secondFactor: true, CancellationToken.None);
        }

        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
