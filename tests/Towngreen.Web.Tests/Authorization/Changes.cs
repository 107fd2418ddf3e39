using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>What is in one database and not in another, cell by cell; what is drawn by lot is not compared.</summary>
internal static partial class Changes
{
    /// <param name="before">Rows by table, as <see cref="ReadAsync"/> gives them.</param>
    /// <param name="after">The database as it is now.</param>
    public static async Task<IReadOnlyList<string>> BetweenAsync(IReadOnlyDictionary<string, Dictionary<long, List<string>>> before, SqliteConnection after)
    {
        List<string> changes = [];
        foreach (var (table, now) in await ReadAsync(after))
        {
            var old = before[table];
            changes.AddRange(old.Keys.Except(now.Keys).Select(_ => $"{table} lost a row"));
            foreach (var (row, cells) in now)
            {
                changes.AddRange(cells.Except(old.GetValueOrDefault(row) ?? []).Select(cell => Drawn().Replace($"{table}.{cell}", "?")));
            }
        }

        return [.. changes.Order(StringComparer.Ordinal)];
    }

    public static async Task<IReadOnlyDictionary<string, Dictionary<long, List<string>>>> ReadAsync(SqliteConnection database)
    {
        Dictionary<string, Dictionary<long, List<string>>> tables = [];
        foreach (var table in await ColumnAsync(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
        {
            tables[table] = await RowsAsync(database, table);
        }

        return tables;
    }

    private static async Task<Dictionary<long, List<string>>> RowsAsync(SqliteConnection database, string table)
    {
        await using var command = database.CreateCommand();
        command.CommandText = $"SELECT rowid, * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        Dictionary<long, List<string>> rows = [];
        while (await reader.ReadAsync())
        {
            rows[reader.GetInt64(0)] = [.. Enumerable.Range(1, reader.FieldCount - 1).Select(column => $"{reader.GetName(column)} = {reader.GetValue(column)}")];
        }

        return rows;
    }

    private static async Task<List<string>> ColumnAsync(SqliteConnection database, string query)
    {
        await using var command = database.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    /// <summary>Ids, secrets, references, codes and stamps.</summary>
    [GeneratedRegex(@"[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|CfDJ[\w%.-]+|[0-9a-zA-Z_-]{20,}|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b|\b[0-9A-Z]{6,10}\b|\bP?[0-9A-Z]{32}\b")]
    private static partial Regex Drawn();
}
