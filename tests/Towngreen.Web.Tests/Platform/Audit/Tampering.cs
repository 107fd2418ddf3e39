using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Audit;

/// <summary>What somebody could do to the audit log who has the database and knows SQL: one thing at random at a time.</summary>
internal sealed class Tampering(TowngreenDb db, IReadOnlyList<AuditEntry> entries, Random random)
{
    private static readonly string[] Columns =
    [
        "id", "at", "actor_id", "actor_name", "act", "subject_type", "subject_id", "municipality_id", "details", "sequence", "previous_hash", "hash",
    ];

    private long Last => entries.Count;

    /// <returns>What was done, for the message of a test that fails.</returns>
    public async Task<string> DoOneAsync() => random.Next(7) switch
    {
        0 or 1 => await ChangeColumnAsync(Columns[random.Next(Columns.Length)], Any()),
        2 => await RunAsync("DELETE FROM audit_entry WHERE sequence = @p0", Place()),
        3 => await InsertAsync(random.Next(2) == 0),
        4 => await SwapAsync(Place()),
        5 => await RunAsync("DELETE FROM audit_entry WHERE sequence > @p0", Place() - 1),
        _ => await ChangeHeadAsync(),
    };

    private AuditEntry Any() => entries[random.Next(entries.Count)];

    private long Place() => random.NextInt64(1, Last + 1);

    private Task<string> ChangeColumnAsync(string column, AuditEntry entry) =>
        RunAsync($"UPDATE audit_entry SET {column} = @p1 WHERE sequence = @p0", entry.Sequence, column switch
        {
            "id" => Guid.NewGuid(),
            "at" => entry.At.UtcDateTime.AddMicroseconds(random.Next(1, 1_000_000)),
            "actor_id" => entry.ActorId is null || random.Next(2) == 0 ? Guid.NewGuid() : DBNull.Value,
            "municipality_id" => entry.MunicipalityId is null || random.Next(2) == 0 ? Guid.NewGuid() : DBNull.Value,
            "sequence" => entry.Sequence + (random.Next(2) == 0 ? -1 : 1) * random.NextInt64(1, Last * 2),
            "actor_name" => entry.ActorName + " ",
            "act" => Altered(entry.Act),
            "subject_type" => Altered(entry.SubjectType),
            "subject_id" => entry.SubjectId[1..],
            "details" => entry.Details.Replace('{', '['),
            "previous_hash" => Altered(entry.PreviousHash),
            _ => Altered(entry.Hash),
        });

    /// <summary>A copy under another id: at a place that is taken, with the later ones moved up, or behind the last.</summary>
    private async Task<string> InsertAsync(bool moveUp)
    {
        var (copied, place) = (Any().Sequence, Place() + 1);
        if (moveUp)
        {
            await RunAsync("UPDATE audit_entry SET sequence = sequence + 1 WHERE sequence >= @p0", place);
            copied += copied >= place ? 1 : 0;
        }

        const string Others = "at, actor_id, actor_name, act, subject_type, subject_id, municipality_id, details, previous_hash, hash";
        return await RunAsync($"INSERT INTO audit_entry (id, sequence, {Others}) SELECT @p0, @p1, {Others} FROM audit_entry WHERE sequence = @p2", Guid.NewGuid(), place, copied);
    }

    private async Task<string> SwapAsync(long one)
    {
        var other = (one % Last) + 1;
        await RunAsync("UPDATE audit_entry SET sequence = -1 WHERE sequence = @p0", one);
        await RunAsync("UPDATE audit_entry SET sequence = @p0 WHERE sequence = @p1", one, other);
        return await RunAsync("UPDATE audit_entry SET sequence = @p0 WHERE sequence = -1", other);
    }

    private Task<string> ChangeHeadAsync() => random.Next(3) switch
    {
        0 => RunAsync("UPDATE audit_head SET hash = @p0", Altered(entries[^1].Hash)),
        1 => RunAsync("UPDATE audit_head SET sequence = sequence + @p0", random.Next(2) == 0 ? 1 : -Place()),
        _ => RunAsync("DELETE FROM audit_head"),
    };

    private string Altered(string text)
    {
        var place = random.Next(text.Length);
        return string.Concat(text.AsSpan(0, place), text[place] == '0' ? "1" : "0", text.AsSpan(place + 1));
    }

    private async Task<string> RunAsync(string sql, params object[] values)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, db.Database.CurrentTransaction?.GetDbTransaction());
        foreach (var (value, place) in values.Select((value, place) => (value, place)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{place}", value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
        return string.Create(CultureInfo.InvariantCulture, $"{sql} ({string.Join(", ", values)})");
    }
}
