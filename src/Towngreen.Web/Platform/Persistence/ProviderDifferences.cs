using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence.Copying;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>Where the two databases differ: how to open one, how nodes that share it take turns, and how it says that a unique index was violated.</summary>
public static class ProviderDifferences
{
    private const int SqliteConstraintUnique = 2067;

    private const int SqliteReadOnly = 8, SqliteFull = 13;

    private const string PostgresReadOnly = "25006";

    /// <summary>Names the lock under which nodes start; any number that nothing else on the database uses.</summary>
    private const long StartLock = 0x746F776E_67726E;

    /// <summary>A connection string that names a host means PostgreSQL; anything else is a SQLite file.</summary>
    public static bool IsPostgres(string connectionString) =>
        connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <remarks>A list goes as one parameter, as it does on PostgreSQL: with a parameter for each entry, the SQL would be written anew for each question.</remarks>
    public static void UseSqlite(DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable("migration").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(SqliteTuning.Instance);

    public static void UsePostgres(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, postgres => postgres.MigrationsHistoryTable("migration").ExecutionStrategy(dependencies => new PostgresRetries(dependencies)))
        .UseSnakeCaseNamingConvention();

    /// <summary>The database could not be reached, or takes no writes just now; it is worth trying again.</summary>
    public static bool IsAway(Exception failure) => PostgresRetries.IsAway(failure);

    internal static CommitWatch Watch(string connectionString) =>
        IsPostgres(connectionString) ? new PostgresCommits(connectionString) : new SqliteCommits(connectionString);

    /// <summary>
    /// Lets several nodes that start at once do this one after the other. The lock is a session's: a node that dies lets go of it. An embedded
    /// database has one node. A PostgreSQL database that is missing is made first, there being nowhere to wait in.
    /// </summary>
    internal static async Task OneNodeAtATimeAsync(this TowngreenDb db, Func<Task> work, CancellationToken cancel)
    {
        if (!db.Database.IsNpgsql())
        {
            await work();
            return;
        }

        await MakeDatabaseAsync(db, cancel);
        // Not pooled: the end of the session is what lets go.
        await using var turn = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        await turn.OpenAsync(cancel);
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({StartLock})", turn) { CommandTimeout = 0 };
        await wait.ExecuteNonQueryAsync(cancel);
        await work();
    }

    private static async Task MakeDatabaseAsync(TowngreenDb db, CancellationToken cancel)
    {
        var database = db.GetService<IRelationalDatabaseCreator>();
        if (await database.ExistsAsync(cancel))
        {
            return;
        }

        try
        {
            await database.CreateAsync(cancel);
        }
        catch (PostgresException race) when (race.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node was faster.
        }
    }

    /// <summary>The audit log's head, kept from others until the commit. SQLite lets in one writer at a time anyway.</summary>
    internal static IQueryable<AuditHead> LockedHead(TowngreenDb db) => db.Database.IsNpgsql()
        ? db.Set<AuditHead>().FromSql($"SELECT id, sequence, hash FROM audit_head FOR UPDATE")
        : db.Set<AuditHead>();

    /// <summary>Everything read until it is disposed of is as of one moment, and holds nobody up.</summary>
    internal static async Task<IDbContextTransaction> SnapshotAsync(TowngreenDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        return (await db.Database.UseTransactionAsync(await SnapshotAsync(db.Database.GetDbConnection(), cancel), cancel))!;
    }

    internal static async Task<DbTransaction> SnapshotAsync(DbConnection connection, CancellationToken cancel) => connection is SqliteConnection sqlite
        ? sqlite.BeginTransaction(deferred: true)
        : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    /// <summary>
    /// After rows came with numbers of their own, PostgreSQL's counter goes on from the highest; SQLite looks by itself.
    /// </summary>
    internal static async Task GoOnCountingAsync(TablePlan table, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        if (connection is not NpgsqlConnection || table.Numbered is not { } column)
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT setval(pg_get_serial_sequence('{TablePlan.Quoted(table.Name)}', '{column.Name}'), "
            + $"coalesce((SELECT max({TablePlan.Quoted(column.Name)}) FROM {TablePlan.Quoted(table.Name)}), 0) + 1, false)";
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>
    /// Within a transaction, waits until no other one decides about the same thing: PostgreSQL lets several write at once, SQLite never does.
    /// </summary>
    public static Task DecideAloneAsync(this TowngreenDb db, Guid subject, CancellationToken cancel)
    {
        var key = BitConverter.ToInt64(subject.ToByteArray(), sizeof(long));
        return db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", cancel) : Task.CompletedTask;
    }

    /// <summary>True when the database has no room left on its disk.</summary>
    internal static bool IsFull(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: SqliteFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    /// <summary>True when the database can be read and not written.</summary>
    internal static bool IsReadOnly(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: SqliteReadOnly } or PostgresException { SqlState: PostgresReadOnly };

    /// <summary>True when the save failed because of the unique index of that name: a race that the database decided.</summary>
    public static bool Violates(this DbUpdateException failure, string index) => failure.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => postgres.ConstraintName == index,
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique } sqlite => failure.Entries.Any(entry => entry.Metadata.GetIndexes()
            .Where(candidate => candidate.GetDatabaseName() == index)
            .Any(candidate => sqlite.Message.Contains(
                string.Join(", ", candidate.Properties.Select(p => $"{entry.Metadata.GetTableName()}.{p.GetColumnName()}")), StringComparison.Ordinal))),
        _ => false,
    };
}
