using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.KillFire;

/// <summary>
/// Round after round, contacts of towns and visitors work over HTTP on a server that is killed at a random moment. Then: everything that was
/// acknowledged is there, nothing is there by halves, the audit log is whole; and in the end everybody has had each mail once.
/// </summary>
internal static class Fire
{
    /// <summary>A round ends after so many answers at most, and some milliseconds more: at the beginning, in full swing, in the midst of anything.</summary>
    private const int MostAnswers = 60, MostMilliseconds = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] Towns = ["andover", "bolton", "canton", "durham"];

    public static async Task<int> RunAsync(bool postgres, int rounds)
    {
        var data = Directory.CreateTempSubdirectory("towngreen-kill-").FullName;
        try
        {
            var site = new Site(postgres ? await MakePostgresAsync() : $"Data Source={Path.Combine(data, "towngreen.db")}", data);
            await site.PrepareAsync();
            return await RunAsync(site, postgres ? "PostgreSQL" : "SQLite", rounds);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<int> RunAsync(Site site, string name, int rounds)
    {
        using var sink = new MailSink();
        var administrator = await People.AdministratorAsync(site);
        var contacts = new Dictionary<string, Guid>();
        foreach (var town in Towns)
        {
            contacts[town] = await People.JoinAsync(site, administrator, town);
        }

        var series = await People.PublishSeriesAsync(site, administrator);
        var (ledger, random, faults) = (new Ledger(), new Random(), 0);
        var judge = new Judge(site, ledger);
        for (var round = 1; round <= rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await MakeRoomAsync(site, contacts.Values);
            var before = ledger.Count;
            using (var server = await Server.StartAsync(site, sink.Port))
            {
                var work = Task.WhenAll(await WorkersAsync(site, server, contacts, series, ledger));
                await AnyMomentAsync(ledger, before + random.Next(MostAnswers), random.Next(MostMilliseconds));
                await server.KillAsync();
                await work;
            }

            var found = await judge.FindFaultsAsync();
            faults += found.Count;
            Console.WriteLine($"{name}, round {round}: {ledger.Count - before} acknowledged, {(found.Count == 0 ? "all there" : string.Join("; ", found.Take(5)))} ({watch.Elapsed.TotalSeconds:0.0} s)");
        }

        var mail = await DeliverRestAsync(site, sink);
        Console.WriteLine($"{name}: {ledger.Count} acknowledged in all; {mail ?? $"{sink.Messages.Count} mails, handed over {sink.Taken} times, each kept once"}");
        return faults == 0 && mail is null ? 0 : 1;
    }

    private static async Task AnyMomentAsync(Ledger ledger, int answers, int milliseconds)
    {
        for (var watch = Stopwatch.StartNew(); ledger.Count < answers && ledger.Surprises.IsEmpty && watch.Elapsed < Patience;)
        {
            await Task.Delay(5);
        }

        await Task.Delay(milliseconds);
    }

    private static async Task<IEnumerable<Task>> WorkersAsync(Site site, Server server, Dictionary<string, Guid> contacts, string series, Ledger ledger)
    {
        var work = new List<Task> { new Workers(NewBrowser(server), ledger).VisitorsAsync(series), new Workers(NewBrowser(server), ledger).VisitorsAsync(series) };
        foreach (var (town, contact) in contacts)
        {
            var browser = NewBrowser(server);
            var (name, value) = await People.CookieAsync(site, contact);
            browser.Keep(name, value);
            work.Add(new Workers(browser, ledger).ContactAsync(town));
        }

        return work;
    }

    private static Browser NewBrowser(Server server) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }), server.Address);

    /// <summary>Applications that the kill left open are withdrawn, so that every town can begin anew.</summary>
    private static async Task MakeRoomAsync(Site site, IEnumerable<Guid> contacts)
    {
        var open = await site.AsAsync(null, (TowngreenDb db) => db.Set<Application>().Where(a => a.Status != ApplicationStatus.Withdrawn).Select(a => a.Id).ToListAsync());
        foreach (var (application, contact) in from application in open from contact in contacts select (application, contact))
        {
            await site.AsAsync(contact, (Withdraw withdraw) => withdraw.RunAsync(new(application), CancellationToken.None));
        }
    }

    /// <summary>Sends what is left, what was being sent when a server died included.</summary>
    /// <returns>What is wrong with the mail; null when nothing is.</returns>
    private static async Task<string?> DeliverRestAsync(Site site, MailSink sink)
    {
        await site.AsAsync(null, (TowngreenDb db) => db.Set<OutboxMessage>().Where(m => m.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.NextAttemptAt, DateTimeOffset.UnixEpoch)));
        using var server = await Server.StartAsync(site, sink.Port);
        var patience = Stopwatch.StartNew();
        while (await site.AsAsync(null, (TowngreenDb db) => db.Set<OutboxMessage>().AnyAsync(m => m.SentAt == null)))
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(2))
            {
                return "mail is left in the outbox";
            }

            await Task.Delay(200);
        }

        var sent = await site.AsAsync(null, (TowngreenDb db) => db.Set<OutboxMessage>().AsNoTracking().Select(m => m.Id).ToListAsync());
        var missing = sent.Count(id => !sink.Messages.ContainsKey($"{id:N}@towngreen"));
        return missing > 0 ? $"{missing} mails never arrived" : sent.Count == sink.Messages.Count ? null : $"{sink.Messages.Count} mails arrived, {sent.Count} were decided";
    }

    private static async Task<string> MakePostgresAsync()
    {
        var server = Environment.GetEnvironmentVariable("TOWNGREEN_TEST_POSTGRES") ?? throw new InvalidOperationException("TOWNGREEN_TEST_POSTGRES is not set: use eng/kill.");
        var name = $"kill_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 60 }.ConnectionString;
    }
}
