using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// The embedded database. SQLite lets one writer in at a time and makes the others wait by polling; queueing them here, within the
/// process, is what keeps the slowest save short.
/// </summary>
public sealed class SqliteTowngreenDb(DbContextOptions<SqliteTowngreenDb> options) : TowngreenDb(options)
{
    private static readonly SemaphoreSlim OneWriter = new(1, 1);

    /// <summary>This context has its turn already, for a whole transaction: waiting for it again would be waiting for itself.</summary>
    private bool _isWriter;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        _isWriter
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : InTurnAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);

    public override Task<Result<T>> TogetherAsync<T>(Func<Task<Result<T>>> work, CancellationToken cancel) =>
        InTurnAsync(() => base.TogetherAsync(work, cancel), cancel);

    private async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        await OneWriter.WaitAsync(cancel);
        _isWriter = true;
        try
        {
            return await write();
        }
        finally
        {
            _isWriter = false;
            OneWriter.Release();
        }
    }
}
