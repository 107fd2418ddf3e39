using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Towngreen.Load;

/// <summary>A question that was put to the database, with what it was asked about.</summary>
internal sealed record Query(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);

/// <summary>Hears every question that pages put to the database.</summary>
internal sealed class QueryEar : DbCommandInterceptor
{
    private readonly ConcurrentQueue<Query> _heard = new();

    /// <summary>What was heard since it was asked last, in order.</summary>
    public IReadOnlyList<Query> Take()
    {
        List<Query> heard = [];
        while (_heard.TryDequeue(out var query))
        {
            heard.Add(query);
        }

        return heard;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _heard.Enqueue(new Query(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        return new(result);
    }
}
