using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Towngreen.Load;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Demonstration;
using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Tests.Features.Demonstration;

namespace Towngreen.Web.Tests.Platform.Persistence;

/// <summary>A page must cost the same when the tables have grown a hundredfold.</summary>
public sealed class PageQueriesTests
{
    /// <summary>What may be read in full, on which pages, and why.</summary>
    private static readonly (string Table, string Pages, string Reason)[] MayBeReadInFull =
    [
        ("municipality", "/", "the towns of a program are its content; they are read once for everybody, until something is committed"),
        ("audit_head", "/admin", "one row"),
        ("training_series", "/", "some a year, and the list shows them all"),
        ("sharing_hour", "/", "some a month"),
        ("coach_profile", "/coach", "one for each coach of the program"),
        ("coaching_request", "/coach", "the overview of what all towns ask"),
        ("coaching_session", "/coach/towns", "the overview of what all towns ask"),
        ("coaching_next_step", "/coach/towns", "the overview of what all towns ask"),
        ("application", "/admin/what-if", "a report on every application of an edition"),
        ("AspNetUsers", "/admin/people", "searched by any part of a name or an address"),
        ("AspNetUsers", "/sign-in", "sample people, in a demonstration only"),
        ("AspNetUsers", "/register", "sample people, in a demonstration only: it leads to signing in"),
        ("outbox_message", "/mailbox", "in a demonstration only"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task EveryPage_ReadsNoTableThatGrowsInFull(Provider provider)
    {
        var ear = new QueryEar();
        await using var app = await ToldAsync(provider, ear);
        await using var connection = await OpenAsync(app);
        var (plans, faults) = (new Dictionary<string, IReadOnlyList<string>>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var page in await EveryPage.AllAsync(app.Services))
        {
            var browser = page.Person is { } person ? await app.BrowserOfAsync(person) : app.NewBrowser();
            ear.Take();
            var status = (await browser.GetAsync(page.Path)).Status;
            if (status != HttpStatusCode.OK)
            {
                faults.Add($"{page.Path}: {status}");
            }

            foreach (var query in ear.Take())
            {
                if (!plans.TryGetValue(query.Sql, out var scanned))
                {
                    plans[query.Sql] = scanned = await QueryPlan.ScannedAsync(connection, query, Cancel);
                }

                faults.UnionWith(scanned.Where(table => !IsExempt(table, page.Path)).Select(table => $"{table}, on {page.Path}: {query.Sql.ReplaceLineEndings(" ")}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static bool IsExempt(string table, string path) =>
        MayBeReadInFull.Any(exemption => exemption.Table == table && path.StartsWith(exemption.Pages, StringComparison.Ordinal));

    private static async Task<TestApp> ToldAsync(Provider provider, QueryEar ear)
    {
        var clock = new StoryClock(ToldStory.Today);
        var app = await TestApp.StartAsync(provider, demonstration: true, adjust: builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            builder.Services.ConfigureDbContext<SqliteTowngreenDb>(options => options.AddInterceptors(ear));
            builder.Services.ConfigureDbContext<PostgresTowngreenDb>(options => options.AddInterceptors(ear));
        });
        Assert.True((await new SampleStory(app.Services, clock).PlayAsync(Cancel)).Succeeded);
        return app;
    }

    private static async Task<DbConnection> OpenAsync(TestApp app)
    {
        var installation = app.Services.GetRequiredService<Installation>();
        DbConnection connection = installation.IsPostgres ? new NpgsqlConnection(installation.ConnectionString) : new SqliteConnection(installation.ConnectionString);
        await connection.OpenAsync(Cancel);
        return connection;
    }
}
