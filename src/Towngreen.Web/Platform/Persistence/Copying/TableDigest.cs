using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Towngreen.Web.Platform.Persistence.Copying;

/// <summary>What a table held: so many rows, and a number that any change to any of them changes.</summary>
/// <param name="Hash">The sum of the rows' SHA-256, in hexadecimal: it does not depend on the order in which a database tells its rows.</param>
public sealed record TableDigest(string Table, long Rows, string Hash);

/// <summary>Takes a table's digest row by row.</summary>
internal sealed class RunningDigest(TablePlan table)
{
    private const int HashBits = 256;

    /// <summary>PostgreSQL keeps instants to the microsecond, SQLite finer.</summary>
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMillisecond / 1000;

    private static readonly BigInteger Modulus = BigInteger.One << HashBits;

    private BigInteger _sum;

    private long _rows;

    public void Add(object?[] row)
    {
        var text = new StringBuilder();
        foreach (var (value, column) in row.Zip(table.Columns))
        {
            var said = value is null ? null : Say(value, column);
            text.Append(CultureInfo.InvariantCulture, $"{column.Name}={said?.Length ?? -1}:{said};");
        }

        _sum = (_sum + new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())), isUnsigned: true)) % Modulus;
        _rows++;
    }

    public TableDigest Take() => new(table.Name, _rows, Convert.ToHexStringLower(_sum.ToByteArray(isUnsigned: true)));

    private static string Say(object value, ColumnPlan column) => value switch
    {
        string json when column.IsJson => Sorted(JsonNode.Parse(json))?.ToJsonString() ?? "null",
        string text => text,
        DateTime instant => (instant.Ticks / TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        DateTimeOffset instant => (instant.UtcTicks / TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        TimeSpan span => (span.Ticks / TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        TimeOnly time => (time.Ticks / TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToBase64String(bytes),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>PostgreSQL keeps the members of a JSON object in an order of its own.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
