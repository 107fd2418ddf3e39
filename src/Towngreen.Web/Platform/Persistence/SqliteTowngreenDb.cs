using Microsoft.EntityFrameworkCore;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// The embedded database. SQLite lets one writer in at a time and makes the others wait by polling; queueing them here, within the
/// process, is what keeps the slowest save short.
/// </summary>
public sealed class SqliteTowngreenDb(DbContextOptions<SqliteTowngreenDb> options) : TowngreenDb(options)
{
    private static readonly SemaphoreSlim OneWriter = new(1, 1);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await OneWriter.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            OneWriter.Release();
        }
    }
}
