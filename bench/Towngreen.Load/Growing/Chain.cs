using System.Globalization;
using Microsoft.Data.Sqlite;
using Towngreen.Web.Platform.Audit;

namespace Towngreen.Load.Growing;

/// <summary>Goes on with the audit log's chain, so that what was grown verifies.</summary>
internal sealed class Chain
{
    public const string Table = "audit_entry";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly Dictionary<string, int> _columns = [];
    private AuditMark _end;

    public Chain(SqliteConnection connection, SqliteTransaction transaction)
    {
        (_connection, _transaction) = (connection, transaction);
        using var columns = Command($"SELECT name FROM pragma_table_info('{Table}') ORDER BY cid").ExecuteReader();
        while (columns.Read())
        {
            _columns[columns.GetString(0)] = _columns.Count;
        }

        using var end = Command("SELECT sequence, hash FROM audit_head").ExecuteReader();
        end.Read();
        _end = new AuditMark(end.GetInt64(0), end.GetString(1));
    }

    /// <summary>Gives a row its place and its hashes.</summary>
    public void Link(object?[] row)
    {
        var entry = new AuditEntry
        {
            Id = Guid.Parse(Text("id")!),
            At = DateTimeOffset.Parse(Text("at")!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            ActorId = IdOf("actor_id"),
            ActorName = Text("actor_name")!,
            Act = Text("act")!,
            SubjectType = Text("subject_type")!,
            SubjectId = Text("subject_id")!,
            MunicipalityId = IdOf("municipality_id"),
            Details = Text("details")!,
        };
        entry.Follow(_end);
        _end = entry.Mark;
        (row[_columns["sequence"]], row[_columns["previous_hash"]], row[_columns["hash"]]) = (entry.Sequence, entry.PreviousHash, entry.Hash);

        string? Text(string column) => (string?)row[_columns[column]];

        Guid? IdOf(string column) => Text(column) is { } id ? Guid.Parse(id) : null;
    }

    public void WriteEnd()
    {
        using var command = Command("UPDATE audit_head SET sequence = $sequence, hash = $hash");
        command.Parameters.AddWithValue("$sequence", _end.Sequence);
        command.Parameters.AddWithValue("$hash", _end.Hash);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction);
        return command;
    }
}
