using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// Knows from the database itself whether anything was committed to it, by whomever: this process, another one, another machine. No write
/// can go past it, because no write has to tell it.
/// </summary>
public abstract class CommitWatch
{
    /// <summary>
    /// The database as it is after this call began. Two readings that are equal saw the same rows: nothing was committed between the
    /// beginning of the first and the beginning of the second.
    /// </summary>
    public abstract ValueTask<CommitStamp> ReadAsync(CancellationToken cancel);

    /// <summary>The same, with the minute: for what is made of rows and says how many days are left.</summary>
    public async ValueTask<MinuteStamp> ReadAsync(TimeProvider time, CancellationToken cancel) =>
        new(await ReadAsync(cancel), time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute);
}

/// <summary>Equal to another, or not; it says nothing else.</summary>
public readonly record struct CommitStamp(long Number, string Snapshot = "");

/// <summary>Equal while nothing was committed and the minute is the same.</summary>
public readonly record struct MinuteStamp(CommitStamp Commits, long Minute);

/// <summary>
/// SQLite counts, for each connection, the commits of all others. This one never writes, so that it counts every commit; to ask costs a look
/// into shared memory. It is asked before every public page, so it is asked without a command and a reader in between.
/// </summary>
internal sealed class SqliteCommits(string connectionString) : CommitWatch, IDisposable
{
    private readonly Lock _oneAtATime = new();
    private SqliteConnection? _connection;
    private sqlite3_stmt? _version;

    public override ValueTask<CommitStamp> ReadAsync(CancellationToken cancel)
    {
        lock (_oneAtATime)
        {
            _version ??= Open();
            var outcome = raw.sqlite3_step(_version);
            var version = raw.sqlite3_column_int64(_version, 0);
            raw.sqlite3_reset(_version);
            SqliteException.ThrowExceptionForRC(outcome, _connection!.Handle);
            return new(new CommitStamp(version));
        }
    }

    public void Dispose()
    {
        _version?.Dispose();
        _connection?.Dispose();
    }

    private sqlite3_stmt Open()
    {
        _connection ??= new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        _connection.Open();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out var statement), _connection.Handle);
        return statement;
    }
}

/// <summary>
/// PostgreSQL names the set of transactions that a reader sees; every commit changes it. The server's start stands beside it: after a
/// failover that lost transactions, their numbers are given again.
/// </summary>
internal sealed class PostgresCommits : CommitWatch
{
    private const string Question = "SELECT pg_current_snapshot()::text || ' ' || extract(epoch FROM pg_postmaster_start_time())::text";

    private readonly string _connectionString;
    private readonly SharedReading<CommitStamp> _reading;
    private long _unanswered;

    public PostgresCommits(string connectionString) => (_connectionString, _reading) = (connectionString, new(AskAsync));

    public override ValueTask<CommitStamp> ReadAsync(CancellationToken cancel) => new(_reading.ReadAsync().WaitAsync(cancel));

    private async Task<CommitStamp> AskAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(_connectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(Question, connection);
            return new CommitStamp(0, (string)(await command.ExecuteScalarAsync())!);
        }
        catch (Exception failure) when (PostgresRetries.IsAway(failure))
        {
            // While the server is being replaced nothing is known: a stamp like no other. What then reads rows waits for the next server.
            return new CommitStamp(Interlocked.Increment(ref _unanswered));
        }
    }
}
