using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Towngreen.Web.Platform.Persistence.Copying;

/// <summary>Moves everything a database holds into an empty one of either kind, in one transaction on each side, and compares.</summary>
public static class DatabaseCopy
{
    /// <summary>Copies every table. The source may go on being used; what comes in meanwhile is not part of the copy.</summary>
    /// <param name="from">The source, in this version's shape.</param>
    /// <param name="to">The target, in this version's shape and without a row.</param>
    /// <returns>What each table held, the same on both sides.</returns>
    /// <exception cref="InvalidOperationException">The target is not empty, or what arrived is not what was sent.</exception>
    public static async Task<IReadOnlyList<TableDigest>> RunAsync(TowngreenDb from, TowngreenDb to, CancellationToken cancel)
    {
        var source = await OpenAsync(from, cancel);
        var target = await OpenAsync(to, cancel);
        await using var reading = await ProviderDifferences.SnapshotAsync(source, cancel);
        await using var writing = await target.BeginTransactionAsync(cancel);
        var sent = new List<TableDigest>();
        foreach (var (read, write) in TablePlan.All(from.Model).Zip(TablePlan.All(to.Model)))
        {
            await RequireEmptyAsync(write, target, writing, cancel);
            sent.Add(await CopyAsync(read, write, (source, reading), (target, writing), cancel));
        }

        var arrived = await DigestAsync(to, target, writing, cancel);
        if (!sent.SequenceEqual(arrived))
        {
            throw new InvalidOperationException($"What arrived differs from what was sent in {string.Join(", ", sent.Except(arrived).Select(table => table.Table))}. Nothing was kept.");
        }

        await writing.CommitAsync(cancel);
        return sent;
    }

    /// <summary>What each table holds now, in one snapshot.</summary>
    public static async Task<IReadOnlyList<TableDigest>> DigestAsync(TowngreenDb db, CancellationToken cancel)
    {
        var connection = await OpenAsync(db, cancel);
        await using var reading = await ProviderDifferences.SnapshotAsync(connection, cancel);
        return await DigestAsync(db, connection, reading, cancel);
    }

    private static async Task<IReadOnlyList<TableDigest>> DigestAsync(TowngreenDb db, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        var digests = new List<TableDigest>();
        foreach (var table in TablePlan.All(db.Model))
        {
            var digest = new RunningDigest(table);
            await foreach (var row in table.RowsAsync(connection, transaction, cancel))
            {
                digest.Add(row);
            }

            digests.Add(digest.Take());
        }

        return digests;
    }

    private static async Task<DbConnection> OpenAsync(TowngreenDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        return db.Database.GetDbConnection();
    }

    private static async Task RequireEmptyAsync(TablePlan table, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        await using var any = connection.CreateCommand();
        (any.CommandText, any.Transaction) = (table.Any, transaction);
        if (await any.ExecuteScalarAsync(cancel) is not null)
        {
            throw new InvalidOperationException($"The target is not empty: {table.Name} has rows. Nothing was copied.");
        }
    }

    private static async Task<TableDigest> CopyAsync(
        TablePlan read, TablePlan write, (DbConnection Connection, DbTransaction Transaction) source, (DbConnection Connection, DbTransaction Transaction) target,
        CancellationToken cancel)
    {
        var digest = new RunningDigest(read);
        await using var insert = target.Connection.CreateCommand();
        (insert.CommandText, insert.Transaction) = (write.Insert, target.Transaction);
        insert.Parameters.AddRange(write.Columns.Select((column, place) => column.Parameter(insert, place)).ToArray());
        await foreach (var row in ParentsFirst(read, read.RowsAsync(source.Connection, source.Transaction, cancel)))
        {
            digest.Add(row);
            foreach (var (value, place) in row.Select((value, place) => (value, place)))
            {
                insert.Parameters[place].Value = value ?? DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(cancel);
        }

        await ProviderDifferences.GoOnCountingAsync(write, target.Connection, target.Transaction, cancel);
        return digest.Take();
    }

    /// <summary>Rows that name others of their own table come after those.</summary>
    private static async IAsyncEnumerable<object?[]> ParentsFirst(TablePlan table, IAsyncEnumerable<object?[]> rows)
    {
        var references = table.SelfReferences;
        var waiting = new List<object?[]>();
        var seen = new HashSet<object>();
        await foreach (var row in rows)
        {
            if (references.Count == 0 || references.All(one => row[one.From] is not { } parent || seen.Contains(parent)))
            {
                seen.UnionWith(references.Select(one => row[one.To]!));
                yield return row;
            }
            else
            {
                waiting.Add(row);
            }
        }

        while (waiting.Count > 0)
        {
            var next = waiting.First(row => references.All(one => row[one.From] is not { } parent || seen.Contains(parent)));
            waiting.Remove(next);
            seen.UnionWith(references.Select(one => next[one.To]!));
            yield return next;
        }
    }
}
