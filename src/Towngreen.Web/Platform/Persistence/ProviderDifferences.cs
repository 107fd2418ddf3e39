using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Towngreen.Web.Platform.Persistence.Copying;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>Where the two databases differ: how to open one, and how it says that a unique index was violated.</summary>
public static class ProviderDifferences
{
    private const int SqliteConstraintUnique = 2067;

    /// <summary>A connection string that names a host means PostgreSQL; anything else is a SQLite file.</summary>
    public static bool IsPostgres(string connectionString) =>
        connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public static void UseSqlite(DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable("migration"))
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(SqliteTuning.Instance);

    public static void UsePostgres(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, postgres => postgres.MigrationsHistoryTable("migration"))
        .UseSnakeCaseNamingConvention();

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
