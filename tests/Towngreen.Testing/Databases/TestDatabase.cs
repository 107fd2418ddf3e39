using System.Collections.Concurrent;
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

/// <summary>One database for one test, copied from a template that was made once in this run: nothing to clean, nothing shared.</summary>
public static class TestDatabase
{
    /// <summary>Names the PostgreSQL server the data tests may use; without it, those are skipped by name.</summary>
    public const string PostgresVariable = "TOWNGREEN_TEST_POSTGRES";

    private static readonly ConcurrentDictionary<(Provider Provider, string Purpose), Lazy<Task<string>>> Templates = [];

    private static string Server => Environment.GetEnvironmentVariable(PostgresVariable) ?? "";

    /// <returns>The connection string of a fresh, migrated database.</returns>
    /// <remarks>Where the provider is not configured, the running test is reported as skipped.</remarks>
    public static Task<string> CreateAsync(Provider provider, string folder) => CreateAsync(provider, folder, "migrated", _ => Task.CompletedTask);

    /// <param name="provider">The database's kind.</param>
    /// <param name="folder">Where a file goes.</param>
    /// <param name="purpose">Names what the preparation leaves, so that it is done once.</param>
    /// <param name="prepareAsync">Fills the migrated template, of which it is given the connection string, and leaves no connection open.</param>
    /// <inheritdoc cref="CreateAsync(Provider, string)" />
    public static async Task<string> CreateAsync(Provider provider, string folder, string purpose, Func<string, Task> prepareAsync)
    {
        Xunit.Assert.SkipWhen(provider == Provider.Postgres && Server.Length == 0, $"{PostgresVariable} is not set: ./test starts a server and sets it.");
        var template = await Templates.GetOrAdd((provider, purpose), _ => new(() => MakeAsync(provider, prepareAsync))).Value;
        return provider == Provider.Sqlite ? CopySqlite(template, folder) : await CopyPostgresAsync(template);
    }

    /// <summary>Lets go of the connections that are kept for the database's next user: there is none.</summary>
    public static async Task CloseAsync(string database)
    {
        if (ProviderDifferences.IsPostgres(database))
        {
            await using var connection = new NpgsqlConnection(database);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            await using var connection = new SqliteConnection(database);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static async Task<string> MakeAsync(Provider provider, Func<string, Task> prepareAsync)
    {
        var made = provider == Provider.Sqlite ? Path.Combine(Directory.CreateTempSubdirectory("towngreen-template-").FullName, "template.db") : $"template_{Guid.NewGuid():N}";
        var connection = provider == Provider.Sqlite ? $"Data Source={made};Pooling=False" : ConnectionTo(made, pooling: false);
        await using (TowngreenDb db = provider == Provider.Sqlite ? StandaloneDb.Sqlite(connection) : StandaloneDb.Postgres(connection))
        {
            await db.Database.MigrateAsync();
        }

        await prepareAsync(connection);
        if (provider == Provider.Sqlite)
        {
            await FoldAsync(connection);
        }

        return made;
    }

    /// <summary>Brings the write-ahead log into the one file that is copied.</summary>
    private static async Task FoldAsync(string sqlite)
    {
        await using var connection = new SqliteConnection(sqlite);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }

    private static string CopySqlite(string template, string folder)
    {
        var path = Path.Combine(folder, "towngreen.db");
        File.Copy(template, path);
        return $"Data Source={path}";
    }

    private static async Task<string> CopyPostgresAsync(string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name} TEMPLATE {template}";
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    /// <summary>A template cannot be copied while a connection to it is kept open; connections to other databases are kept as long as a test would.</summary>
    private static string ConnectionTo(string database, bool pooling = true) => new NpgsqlConnectionStringBuilder(Server)
    {
        Database = database,
        Pooling = pooling,
        ConnectionIdleLifetime = 2,
        ConnectionPruningInterval = 1,
    }.ConnectionString;
}
