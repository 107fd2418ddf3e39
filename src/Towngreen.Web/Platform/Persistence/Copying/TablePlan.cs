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
    /// <summary>The types that both databases keep, and how each is read.</summary>
    private static readonly Dictionary<Type, Func<DbDataReader, int, object>> Readers = new()
    {
        [typeof(string)] = (reader, place) => reader.GetString(place),
        [typeof(Guid)] = (reader, place) => reader.GetGuid(place),
        [typeof(DateTime)] = (reader, place) => DateTime.SpecifyKind(reader.GetDateTime(place), DateTimeKind.Utc),
        [typeof(DateTimeOffset)] = (reader, place) => reader.GetFieldValue<DateTimeOffset>(place),
        [typeof(DateOnly)] = (reader, place) => reader.GetFieldValue<DateOnly>(place),
        [typeof(TimeOnly)] = (reader, place) => reader.GetFieldValue<TimeOnly>(place),
        [typeof(TimeSpan)] = (reader, place) => reader.GetFieldValue<TimeSpan>(place),
        [typeof(bool)] = (reader, place) => reader.GetBoolean(place),
        [typeof(int)] = (reader, place) => reader.GetInt32(place),
        [typeof(long)] = (reader, place) => reader.GetInt64(place),
        [typeof(double)] = (reader, place) => reader.GetDouble(place),
        [typeof(decimal)] = (reader, place) => reader.GetDecimal(place),
        [typeof(byte[])] = (reader, place) => reader.GetFieldValue<byte[]>(place),
    };

    /// <exception cref="InvalidOperationException">The column's type was not taught here: told of before there is a row of it.</exception>
    public static ColumnPlan Of(IColumn column)
    {
        var mapping = column.PropertyMappings is [var first, ..] ? first : null;
        var isJson = column.StoreType is "jsonb" or "json" || mapping is null;
        var mapped = isJson ? typeof(string) : mapping!.TypeMapping.Converter?.ProviderClrType ?? mapping.TypeMapping.ClrType;
        var type = Nullable.GetUnderlyingType(mapped) ?? mapped;
        return Readers.ContainsKey(type)
            ? new ColumnPlan(column.Name, type, isJson, type == typeof(int) && mapping?.Property is { ValueGenerated: ValueGenerated.OnAdd } && mapping.Property.IsPrimaryKey())
            : throw new InvalidOperationException($"Column {column.Table.Name}.{column.Name} holds {type.Name}, which no database was taught to hand over.");
    }

    public object? Read(DbDataReader reader, int place) => reader.IsDBNull(place) ? null : Readers[Type](reader, place);

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
