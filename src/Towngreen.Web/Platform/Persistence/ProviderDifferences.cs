using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

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
