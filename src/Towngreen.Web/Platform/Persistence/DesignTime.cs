using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>Lets the migration tool make each context without a host; it never opens these databases.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteTowngreenDb>
{
    public SqliteTowngreenDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteTowngreenDb>();
        ProviderDifferences.UseSqlite(options, "Data Source=:memory:");
        return new SqliteTowngreenDb(options.Options);
    }
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresTowngreenDb>
{
    public PostgresTowngreenDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresTowngreenDb>();
        ProviderDifferences.UsePostgres(options, "Host=localhost;Database=design");
        return new PostgresTowngreenDb(options.Options);
    }
}
