using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>Counts what the application asks its database.</summary>
internal sealed class CommandCount : DbCommandInterceptor
{
    private int _count;

    public async Task<(T Result, int Commands)> DuringAsync<T>(Func<Task<T>> act)
    {
        var before = _count;
        var result = await act();
        return (result, _count - before);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
