using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Towngreen.Load.Growing;

/// <summary>
/// Fills the towns that have not joined with the demonstration's towns, again and again, straight into the database: what use cases wrote for
/// one town stands under another's name, with ids, addresses and references of its own.
/// </summary>
internal static class Grower
{
    /// <summary>So many towns at the head of the list have just handed in.</summary>
    private const int InReview = 500;

    private static readonly string[] HandedIn = ["norwalk", "naugatuck"];

    private static readonly string[] Others = ["manchester", "windham", "fairfield", "middletown", "stonington", "hamden"];

    private const string LongCertified = "fairfield";

    /// <param name="data">The data folder of a demonstration whose pack lists the towns.</param>
    /// <param name="submissions">How many there are to be at least, all towns together.</param>
    public static int Run(string data, int submissions)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection($"{Site.InstallationIn(data).ConnectionString};Pooling=False");
        connection.Open();
        Do(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000; PRAGMA foreign_keys=OFF");
        var story = new Story(connection);
        var (reviewed, others, past) = (HandedIn.Select(story.Town).ToArray(), Others.Select(story.Town).ToArray(), story.Past(LongCertified));
        var towns = Towns(connection);
        var (written, number) = (Count(connection, "action_submission"), 0);
        using (var transaction = connection.BeginTransaction())
        {
            var chain = new Chain(connection, transaction);
            using var writer = new RowWriter(connection, transaction, chain);
            for (var place = 0; place < towns.Count; place++)
            {
                var present = place < InReview ? reviewed[place % reviewed.Length] : others[place % others.Length];
                writer.Write(present.For(towns[place], ++number));
                written += present.Count("action_submission");
                for (var due = (long)submissions * (place + 1) / towns.Count; written < due; written += past.Count("action_submission"))
                {
                    writer.Write(past.For(towns[place], ++number));
                }
            }

            chain.WriteEnd();
            transaction.Commit();
        }

        Do(connection, "UPDATE \"AspNetUsers\" SET is_sample = 0; UPDATE municipality SET joined_on = '2026-01-15' WHERE joined_on IS NULL; PRAGMA wal_checkpoint(TRUNCATE)");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{towns.Count} towns joined; {written} submissions, {Count(connection, "credit_claim")} claims, {Count(connection, "audit_entry")} entries in the audit log ({watch.Elapsed.TotalSeconds:0} s)."));
        return 0;
    }

    private static List<string> Towns(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM municipality WHERE joined_on IS NULL AND id NOT IN (SELECT municipality_id FROM town_registration) ORDER BY slug";
        using var reader = command.ExecuteReader();
        List<string> towns = [];
        while (reader.Read())
        {
            towns.Add(reader.GetString(0));
        }

        return towns;
    }

    private static long Count(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    private static void Do(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>Writes rows, each table by one statement that is prepared once.</summary>
internal sealed class RowWriter(SqliteConnection connection, SqliteTransaction transaction, Chain chain) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public void Write(IEnumerable<(string Table, object?[] Cells)> rows)
    {
        foreach (var (table, cells) in rows)
        {
            if (!_commands.TryGetValue(table, out var command))
            {
                _commands[table] = command = Prepare(table, cells.Length);
            }

            if (table == Chain.Table)
            {
                chain.Link(cells);
            }

            for (var place = 0; place < cells.Length; place++)
            {
                command.Parameters[place].Value = cells[place] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand Prepare(string table, int columns)
    {
        var command = connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(place => $"$c{place}").ToList();
        (command.CommandText, command.Transaction) = ($"INSERT INTO \"{table}\" VALUES ({string.Join(", ", names)})", transaction);
        names.ForEach(name => command.Parameters.Add(new SqliteParameter { ParameterName = name }));
        return command;
    }
}
