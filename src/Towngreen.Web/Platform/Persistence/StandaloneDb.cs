using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>A context outside a host: for the migration tool, and for tests that make a template database.</summary>
public static class StandaloneDb
{
    // The account tables' shape depends on this option, which a host would supply.
    private static readonly IServiceProvider Options = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static SqliteTowngreenDb Sqlite(string connectionString)
    {
        var options = new DbContextOptionsBuilder<SqliteTowngreenDb>().UseApplicationServiceProvider(Options);
        ProviderDifferences.UseSqlite(options, connectionString);
        return new SqliteTowngreenDb(options.Options);
    }

    /// <summary>A database file by itself, let go of as soon as the context is: it is about to be moved, copied or deleted.</summary>
    public static SqliteTowngreenDb SqliteFile(string path) =>
        Sqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);

    public static PostgresTowngreenDb Postgres(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PostgresTowngreenDb>().UseApplicationServiceProvider(Options);
        ProviderDifferences.UsePostgres(options, connectionString);
        return new PostgresTowngreenDb(options.Options);
    }
}

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteTowngreenDb>
{
    public SqliteTowngreenDb CreateDbContext(string[] args) => StandaloneDb.Sqlite("Data Source=:memory:");
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresTowngreenDb>
{
    public PostgresTowngreenDb CreateDbContext(string[] args) => StandaloneDb.Postgres("Host=localhost;Database=design");
}
