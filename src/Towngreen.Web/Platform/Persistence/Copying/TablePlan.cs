using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace Towngreen.Web.Platform.Persistence.Copying;

/// <summary>A table of the model, with what is needed to read and write its rows on either database.</summary>
internal sealed class TablePlan
{
    private TablePlan(ITable table) => (Table, Columns) = (table, [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(ColumnPlan.Of)]);

    public ITable Table { get; }

    public string Name => Table.Name;

    public IReadOnlyList<ColumnPlan> Columns { get; }

    /// <summary>Columns by which a row names an earlier one of its own table, each with the one it names.</summary>
    public IReadOnlyList<(int From, int To)> SelfReferences =>
    [
        .. Table.ForeignKeyConstraints.Where(key => key.PrincipalTable == Table)
            .Select(key => (Place(key.Columns[0].Name), Place(key.PrincipalColumns[0].Name))),
    ];

    private string Listed => string.Join(", ", Columns.Select(column => Quoted(column.Name)));

    public string Select => $"SELECT {Listed} FROM {Quoted(Name)}";

    public string Insert => $"INSERT INTO {Quoted(Name)} ({Listed}) VALUES ({string.Join(", ", Columns.Select((_, place) => $"@p{place}"))})";

    public string Any => $"SELECT 1 FROM {Quoted(Name)} LIMIT 1";

    /// <summary>The column whose numbers PostgreSQL gives out itself.</summary>
    public ColumnPlan? Numbered => Columns.SingleOrDefault(column => column.IsNumbered);

    /// <summary>Every table of the model, those that others refer to first.</summary>
    public static IReadOnlyList<TablePlan> All(IModel model)
    {
        var waiting = model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var done = new List<ITable>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || done.Contains(key.PrincipalTable)));
            waiting.Remove(next);
            done.Add(next);
        }

        return [.. done.Select(table => new TablePlan(table))];
    }

    public async IAsyncEnumerable<object?[]> RowsAsync(DbConnection connection, DbTransaction transaction, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (Select, transaction);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            yield return [.. Columns.Select((column, place) => column.Read(reader, place))];
        }
    }

    public static string Quoted(string name) => $"\"{name}\"";

    private int Place(string column) => Columns.Index().First(known => known.Item.Name == column).Index;
}

/// <summary>A column and the type its values have between the databases.</summary>
internal sealed record ColumnPlan(string Name, Type Type, bool IsJson, bool IsNumbered)
{
    public static ColumnPlan Of(IColumn column)
    {
        var mapping = column.PropertyMappings is [var first, ..] ? first : null;
        var isJson = column.StoreType is "jsonb" or "json" || mapping is null;
        var type = mapping?.TypeMapping.Converter?.ProviderClrType ?? mapping?.TypeMapping.ClrType ?? typeof(string);
        return new ColumnPlan(
            column.Name, isJson ? typeof(string) : Nullable.GetUnderlyingType(type) ?? type, isJson,
            type == typeof(int) && mapping?.Property is { ValueGenerated: ValueGenerated.OnAdd } && mapping.Property.IsPrimaryKey());
    }

    public object? Read(DbDataReader reader, int place)
    {
        if (reader.IsDBNull(place))
        {
            return null;
        }

        return Type switch
        {
            _ when Type == typeof(string) => reader.GetString(place),
            _ when Type == typeof(Guid) => reader.GetGuid(place),
            _ when Type == typeof(DateTime) => DateTime.SpecifyKind(reader.GetDateTime(place), DateTimeKind.Utc),
            _ when Type == typeof(DateTimeOffset) => reader.GetFieldValue<DateTimeOffset>(place),
            _ when Type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(place),
            _ when Type == typeof(bool) => reader.GetBoolean(place),
            _ when Type == typeof(int) => reader.GetInt32(place),
            _ when Type == typeof(long) => reader.GetInt64(place),
            _ when Type == typeof(double) => reader.GetDouble(place),
            _ when Type == typeof(decimal) => reader.GetDecimal(place),
            _ when Type == typeof(byte[]) => reader.GetFieldValue<byte[]>(place),
            _ => throw new InvalidOperationException($"Column {Name} holds {Type.Name}, which no database was taught to hand over."),
        };
    }

    public DbParameter Parameter(DbCommand command, int place)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"p{place}";
        if (IsJson && parameter is NpgsqlParameter postgres)
        {
            postgres.NpgsqlDbType = NpgsqlDbType.Jsonb;
        }

        return parameter;
    }
}
