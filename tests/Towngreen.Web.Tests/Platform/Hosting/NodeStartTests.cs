using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Composition;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Hosting;

public sealed class NodeStartTests
{
    [Fact]
    public async Task Prepare_TwoNodesOnOneMissingDatabase_EverythingIsThereOnce()
    {
        var server = Environment.GetEnvironmentVariable(TestDatabase.PostgresVariable) ?? "";
        Assert.SkipWhen(server.Length == 0, $"{TestDatabase.PostgresVariable} is not set: ./test starts a server and sets it.");
        var database = new NpgsqlConnectionStringBuilder(server) { Database = $"nodes_{Guid.NewGuid():N}", Pooling = false }.ConnectionString;
        await using var first = Node(database);
        await using var second = Node(database);

        await Task.WhenAll(PrepareAsync(first), PrepareAsync(second));

        await using var scope = second.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TowngreenDb>();
        Assert.Single(await db.DataProtectionKeys.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Single(await db.Set<AuditEntry>().Where(entry => entry.Act == "municipalities.loaded").ToListAsync(TestContext.Current.CancellationToken));
    }

    private static Task PrepareAsync(WebApplication node) =>
        Task.Run(() => TowngreenHost.PrepareAsync(node.Services, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private static WebApplication Node(string database) => TowngreenHost.Build(
        new Installation { Database = database, Data = Directory.CreateTempSubdirectory("towngreen-node-").FullName, Programs = RepositoryRoot.Combine("programs") },
        ["--environment=Testing"],
        builder => builder.Logging.SetMinimumLevel(LogLevel.Critical));
}
