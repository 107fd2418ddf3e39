using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Towngreen.Web.Tests.Platform.Persistence;

/// <summary>Commits, and then does not say so: as a server does that dies in that moment.</summary>
internal sealed class SilentCommits : DbTransactionInterceptor
{
    public int Left { get; set; }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Left-- > 0 ? throw new NpgsqlException("The connection was lost.", new IOException()) : Task.CompletedTask;
}

/// <summary>Cannot be connected to for so many times.</summary>
internal sealed class ClosedDoors : DbConnectionInterceptor
{
    public int Left { get; set; }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        Left-- > 0 ? throw new NpgsqlException("No suitable host was found.") : ValueTask.FromResult(result);
}

/// <summary>Was waited for in vain.</summary>
internal sealed class LongAway : DbCommandInterceptor
{
    public bool IsAway { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        IsAway ? throw new RetryLimitExceededException() : ValueTask.FromResult(result);
}
