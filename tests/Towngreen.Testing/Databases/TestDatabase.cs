using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Testing.Databases;

public enum Provider
{
    Sqlite,
    Postgres,
}

/// <summary>One database for one test, copied from a template that was migrated once in this run: nothing to clean, nothing shared.</summary>
public static class TestDatabase
{
    /// <summary>Names the PostgreSQL server the data tests may use; without it, those are skipped by name.</summary>
    public const string PostgresVariable = "TOWNGREEN_TEST_POSTGRES";

    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplateAsync);

    private static readonly Lazy<Task<string>> PostgresTemplate = new(MakePostgresTemplateAsync);

    private static string Server => Environment.GetEnvironmentVariable(PostgresVariable) ?? "";

    /// <returns>The connection string of a fresh, migrated database.</returns>
    /// <remarks>Where the provider is not configured, the running test is reported as skipped.</remarks>
    public static Task<string> CreateAsync(Provider provider, string folder)
    {
        if (provider == Provider.Sqlite)
        {
            return CopySqliteAsync(folder);
        }

        Xunit.Assert.SkipWhen(Server.Length == 0, $"{PostgresVariable} is not set: ./test starts a server and sets it.");
        return CopyPostgresAsync();
    }

    private static async Task<string> CopySqliteAsync(string folder)
    {
        var path = Path.Combine(folder, "towngreen.db");
        File.Copy(await SqliteTemplate.Value, path);
        return $"Data Source={path}";
    }

    private static async Task<string> MakeSqliteTemplateAsync()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("towngreen-template-").FullName, "template.db");
        await using (var db = StandaloneDb.Sqlite($"Data Source={path};Pooling=False"))
        {
            await db.Database.MigrateAsync();
        }

        // Fold the write-ahead log into the one file that is copied.
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
        return path;
    }

    private static async Task<string> CopyPostgresAsync()
    {
        var template = await PostgresTemplate.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await RunOnServerAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return ConnectionTo(name);
    }

    private static async Task<string> MakePostgresTemplateAsync()
    {
        var name = $"template_{Guid.NewGuid():N}";
        await RunOnServerAsync($"CREATE DATABASE {name}");
        await using var db = StandaloneDb.Postgres(ConnectionTo(name));
        await db.Database.MigrateAsync();
        return name;
    }

    // Without pooling: a database cannot be copied while a connection to it is kept open.
    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, Pooling = false }.ConnectionString;

    private static async Task RunOnServerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
