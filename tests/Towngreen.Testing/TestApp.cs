using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Composition;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Testing;

/// <summary>
/// The whole application on a database of its own, with a clock that only the test moves and a mail server that keeps what it gets.
/// <code>await using var app = await TestApp.StartAsync();</code>
/// </summary>
public sealed class TestApp : IAsyncDisposable
{
    /// <summary>A Monday morning in Connecticut, in the spring round of 2026.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 16, 14, 0, 0, TimeSpan.Zero);

    /// <summary>Read once for all tests: it is the same, immutable, and larger than most tests.</summary>
    private static readonly Lazy<ProgramPack> Program = new(() => PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct")).Value);

    private readonly WebApplication _app;
    private readonly string _database;
    private readonly string _folder;

    private TestApp(WebApplication app, string database, string folder, FakeTimeProvider clock, RecordingMailer mailer) =>
        (_app, _database, _folder, Clock, Mailer) = (app, database, folder, clock, mailer);

    public FakeTimeProvider Clock { get; }

    public RecordingMailer Mailer { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Where it listens; without <c>onNetwork</c> only <see cref="NewBrowser"/> reaches it.</summary>
    public Uri Address => new UriBuilder(_app.Urls.FirstOrDefault("http://localhost")) { Host = "localhost" }.Uri;

    /// <param name="provider">The database it runs on.</param>
    /// <param name="demonstration">As a demonstration, or as a program's own installation.</param>
    /// <param name="adjust">Changes to services, after the kit's own.</param>
    /// <param name="at">The first moment of the clock.</param>
    /// <param name="onNetwork">Listens on a free port of this machine, for real browsers, and not in the process alone.</param>
    /// <param name="installation">Settings other than the kit's own.</param>
    /// <param name="home">Where the folder of its data is made; without it, among the temporary ones.</param>
    /// <param name="pack">A program other than Sustainable CT.</param>
    public static async Task<TestApp> StartAsync(
        Provider provider = Provider.Sqlite, bool demonstration = false, Action<WebApplicationBuilder>? adjust = null, DateTimeOffset? at = null,
        bool onNetwork = false, Func<Installation, Installation>? installation = null, string? home = null, ProgramPack? pack = null)
    {
        var folder = home is null ? Directory.CreateTempSubdirectory("towngreen-test-").FullName : Directory.CreateDirectory(Path.Combine(home, "data")).FullName;
        var given = new Installation
        {
            Data = folder,
            Programs = RepositoryRoot.Combine("programs"),
            Database = pack is null ? await TestDatabase.CreateAsync(provider, folder, "prepared", PrepareAsync) : await TestDatabase.CreateAsync(provider, folder),
            Demonstration = demonstration,
            Address = new Uri("http://localhost"),
        };
        var clock = new FakeTimeProvider(at ?? Start);
        var mailer = new RecordingMailer();
        var app = Build(installation?.Invoke(given) ?? given, pack ?? Program.Value, clock, mailer, builder =>
        {
            _ = onNetwork ? builder.WebHost.UseUrls("http://127.0.0.1:0") : builder.WebHost.UseTestServer();
            adjust?.Invoke(builder);
        });
        await TowngreenHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new TestApp(app, given.Database, folder, clock, mailer);
    }

    private static WebApplication Build(
        Installation installation, ProgramPack pack, FakeTimeProvider clock, RecordingMailer mailer, Action<WebApplicationBuilder> adjust) =>
        TowngreenHost.Build(installation, ["--environment=Testing"], builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Error).Services.Configure<LoggerFilterOptions>(options => options.Rules.Clear());
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            builder.Services.Replace(ServiceDescriptor.Singleton<IMailer>(mailer));
            builder.Services.Replace(ServiceDescriptor.Singleton(pack));
            builder.Services.RemoveBackgroundWork();
            adjust(builder);
        });

    /// <summary>What every start does, done once: a test's own start finds it done.</summary>
    private static async Task PrepareAsync(string database)
    {
        var folder = Directory.CreateTempSubdirectory("towngreen-prepare-").FullName;
        var installation = new Installation { Data = folder, Programs = RepositoryRoot.Combine("programs"), Database = database };
        await using (var app = Build(installation, Program.Value, new FakeTimeProvider(Start), new RecordingMailer(), _ => { }))
        {
            await TowngreenHost.PrepareAsync(app.Services, CancellationToken.None);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs a job once, as its turn would.</summary>
    public async Task RunJobAsync<T>()
        where T : IScheduledJob
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<T>().RunAsync(CancellationToken.None);
    }

    /// <summary>A visitor with a browser of their own: cookies kept, redirects followed.</summary>
    public Browser NewBrowser() => new(_app.GetTestServer().CreateClient(), _app.GetTestServer().BaseAddress);

    /// <summary>Runs a use case as the person, in a scope of its own, as a request would.</summary>
    public Task<T> AsAsync<T>(Guid? userId, Func<IServiceProvider, Task<T>> act, bool secondFactor = true) => Services.AsAsync(userId, act, secondFactor);

    /// <summary>Sends what is due, as the background dispatcher would.</summary>
    /// <returns>Everything sent so far, oldest first.</returns>
    public async Task<IReadOnlyList<OutboxMessage>> DeliverMailAsync()
    {
        using var dispatcher = ActivatorUtilities.CreateInstance<OutboxDispatcher>(Services);
        await dispatcher.SendDueAsync(CancellationToken.None);
        return Mailer.Sent;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await TestDatabase.CloseAsync(_database);
        Directory.Delete(_folder, recursive: true);
    }
}
