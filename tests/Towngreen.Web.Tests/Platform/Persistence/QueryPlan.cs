using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Npgsql;
using Towngreen.Load;

namespace Towngreen.Web.Tests.Platform.Persistence;

/// <summary>What the database would do to answer a question.</summary>
internal static partial class QueryPlan
{
    /// <summary>
    /// PostgreSQL would read a small table in full whatever indexes there are, and here it may not. It then takes any index from end to end, unless
    /// it is left with bitmaps, which need a condition; but bitmaps know no order, of which the first few could be taken.
    /// </summary>
    private static readonly string[] Restraints =
    [
        "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_indexscan = off; SET enable_indexonlyscan = off",
        "SET enable_indexscan = on; SET enable_indexonlyscan = on",
    ];

    /// <summary>The tables it would read from one end to the other. An index in the order asked for, of which the first few are taken, is not that.</summary>
    public static Task<IReadOnlyList<string>> ScannedAsync(DbConnection connection, Query query, CancellationToken cancel) =>
        connection is NpgsqlConnection ? ScannedByPostgresAsync(connection, query, cancel) : ScannedBySqliteAsync(connection, query, cancel);

    private static async Task<IReadOnlyList<string>> ScannedBySqliteAsync(DbConnection connection, Query query, CancellationToken cancel) =>
        Scanned(query.Sql, await ReadAsync(connection, $"EXPLAIN QUERY PLAN {query.Sql}", query, 3, cancel));

    private static async Task<IReadOnlyList<string>> ScannedByPostgresAsync(DbConnection connection, Query query, CancellationToken cancel)
    {
        List<string>? scanned = null;
        foreach (var restraint in Restraints)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = restraint;
            await command.ExecuteNonQueryAsync(cancel);
            using var plan = JsonDocument.Parse(string.Concat(await ReadAsync(connection, $"EXPLAIN (FORMAT JSON) {query.Sql}", query, 0, cancel)));
            var now = Scanned(plan.RootElement[0].GetProperty("Plan"), isLimited: false);
            scanned = scanned is null ? now : [.. scanned.Intersect(now)];
        }

        return scanned!;
    }

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql, Query query, int column, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in query.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<string> lines = [];
        while (await reader.ReadAsync(cancel))
        {
            lines.Add(reader.GetString(column));
        }

        return lines;
    }

    private static List<string> Scanned(string sql, List<string> lines)
    {
        var tables = Aliases().Matches(sql).DistinctBy(match => match.Groups[2].Value).ToDictionary(match => match.Groups[2].Value, match => match.Groups[1].Value);
        if (sql.Contains("WHERE 0", StringComparison.Ordinal))
        {
            return [];
        }

        var sorts = lines.Any(line => line.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        return [.. lines.Select(line => Scans().Match(line)).Where(match => match.Success && tables.ContainsKey(match.Groups[1].Value))
            .Where(match => !(match.Groups[2].Success && !sorts && sql.Contains("LIMIT", StringComparison.Ordinal)))
            .Select(match => tables[match.Groups[1].Value])];
    }

    private static List<string> Scanned(JsonElement node, bool isLimited)
    {
        var kind = node.GetProperty("Node Type").GetString()!;
        var full = kind == "Seq Scan" || (kind.StartsWith("Index", StringComparison.Ordinal) && !node.TryGetProperty("Index Cond", out _) && !isLimited);
        List<string> found = full && node.TryGetProperty("Relation Name", out var table) ? [table.GetString()!] : [];
        if (node.TryGetProperty("Plans", out var inner))
        {
            var limits = kind == "Limit" || (isLimited && kind is not ("Sort" or "Aggregate" or "Hash" or "Materialize"));
            found.AddRange(inner.EnumerateArray().SelectMany(plan => Scanned(plan, limits)));
        }

        return found;
    }

    [GeneratedRegex("""
        "(\w+)" AS "(\w+)"
        """)]
    private static partial Regex Aliases();

    [GeneratedRegex(@"^SCAN (\w+)( USING (?:COVERING )?INDEX)?")]
    private static partial Regex Scans();
}
