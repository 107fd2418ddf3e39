using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.SeatFire;

/// <summary>
/// Round after round, two processes register five hundred people for thirty-five seats at once, fifty of them in both. In every fifth
/// round one process is killed midway; its people come back afterwards. Then: thirty-five hold a seat, nobody is there twice, the line is
/// in order, and everybody had the one mail about it.
/// </summary>
internal static class Fire
{
    private const int Seats = 35;

    private const int Shared = 50;

    /// <summary>How many of a process's people are in when it is killed.</summary>
    private const int KillAfter = 60;

    public static async Task<int> RunAsync(bool postgres, int rounds)
    {
        var data = Directory.CreateTempSubdirectory("towngreen-seats-").FullName;
        try
        {
            var site = new Site(postgres ? await MakePostgresAsync() : $"Data Source={Path.Combine(data, "towngreen.db")}", data);
            await site.PrepareAsync();
            return await RunAsync(site, await People.ArriveAsync(site), postgres ? "PostgreSQL" : "SQLite", rounds);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<int> RunAsync(Site site, Guid administrator, string name, int rounds)
    {
        CrowdProcess[] crowds = [await CrowdProcess.StartAsync(site), await CrowdProcess.StartAsync(site)];
        var faults = 0;
        for (var round = 1; round <= rounds; round++)
        {
            var (watch, kill) = (Stopwatch.StartNew(), round % 5 == 0 || round == rounds);
            var series = await People.PublishAsync(site, administrator, round, Seats);
            List<string> found = [.. await RushAsync(crowds, series, kill)];
            if (kill)
            {
                found.AddRange(await JudgeAsync(site, series, everybody: false));
                crowds[1].Dispose();
                crowds[1] = await CrowdProcess.StartAsync(site);
                found.AddRange(await crowds[1].RushAsync(series, (People.Count - Shared) / 2, People.Count, killAfter: null));
            }

            found.AddRange(await JudgeAsync(site, series, everybody: true));
            faults += found.Count;
            Console.WriteLine($"{name}, round {round}{(kill ? ", one process killed" : "")}: {(found.Count == 0 ? "holds" : string.Join("; ", found.Take(5)))} ({watch.Elapsed.TotalSeconds:0.0} s)");
        }

        Array.ForEach(crowds, crowd => crowd.Dispose());
        return faults == 0 ? 0 : 1;
    }

    private static async Task<IEnumerable<string>> RushAsync(CrowdProcess[] crowds, string series, bool kill)
    {
        var half = People.Count / 2;
        var found = await Task.WhenAll(
            crowds[0].RushAsync(series, 0, half + (Shared / 2), killAfter: null),
            crowds[1].RushAsync(series, half - (Shared / 2), People.Count, kill ? KillAfter : null));
        return found.SelectMany(refusals => refusals);
    }

    /// <summary>What is not as it must be.</summary>
    private static Task<List<string>> JudgeAsync(Site site, string slug, bool everybody) => site.AsAsync(null, async (TowngreenDb db) =>
    {
        var series = await db.Set<Series>().AsNoTracking().SingleAsync(s => s.Slug == slug);
        var line = await db.Set<Registration>().AsNoTracking().Where(r => r.SeriesId == series.Id).OrderBy(r => r.QueueNumber).ToListAsync();
        var mails = await db.Set<OutboxMessage>().CountAsync(m => m.Subject.EndsWith($": {series.Title}"));
        var expected = line.Select((_, index) => index < Seats ? SeatStatus.Held : SeatStatus.WaitListed);
        List<string> faults = [];
        Expect(line.Count(r => r.Status == SeatStatus.Held) == Seats, $"{line.Count(r => r.Status == SeatStatus.Held)} hold a seat");
        Expect(line.Select(r => r.Email).Distinct().Count() == line.Count, "somebody is there twice");
        Expect(line.Select(r => r.QueueNumber).Distinct().Count() == line.Count && line.All(r => r.QueueNumber is not null), "queue numbers repeat or miss");
        Expect(line.Select(r => r.Status).SequenceEqual(expected), "seats are not held by those who came first");
        Expect(line.Zip(line.Skip(1)).All(pair => pair.First.ConfirmedAt <= pair.Second.ConfirmedAt), "the line is not in the order people came");
        Expect(mails == line.Count, $"{mails} mails for {line.Count} people");
        Expect(!everybody || line.Count == People.Count, $"{line.Count} of {People.Count} came through");
        return faults;

        void Expect(bool holds, string otherwise) => faults.AddRange(holds ? [] : [otherwise]);
    });

    private static async Task<string> MakePostgresAsync()
    {
        var server = Environment.GetEnvironmentVariable("TOWNGREEN_TEST_POSTGRES") ?? throw new InvalidOperationException("TOWNGREEN_TEST_POSTGRES is not set: use eng/seats.");
        var name = $"seats_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        // Fewer connections than people, as in any installation: the others wait for one.
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 60, Timeout = 120 }.ConnectionString;
    }
}
