using Microsoft.Data.Sqlite;

namespace Towngreen.Load.Growing;

/// <summary>The demonstration's towns, as templates for others.</summary>
internal sealed class Story(SqliteConnection connection)
{
    private const string OfTown = "municipality_id = $town";

    private const string OfApplications = "application_id IN (SELECT id FROM application WHERE municipality_id = $town AND status LIKE $status)";

    private const string OfSubmissions = $"submission_id IN (SELECT id FROM action_submission WHERE {OfApplications})";

    private const string OfClaims = $"claim_id IN (SELECT id FROM credit_claim WHERE {OfSubmissions})";

    /// <summary>Of the town's people and its joining.</summary>
    private static readonly (string Table, string Which)[] Joining =
    [
        ("AspNetUsers", "id IN (SELECT user_id FROM membership WHERE municipality_id = $town)"),
        ("membership", OfTown), ("stored_file", OfTown), ("town_registration", OfTown), ("audit_entry", OfTown),
    ];

    private static readonly (string Table, string Which)[] Working =
    [
        ("application", "municipality_id = $town AND status LIKE $status"),
        ("action_submission", OfApplications), ("credit_claim", OfSubmissions), ("claim_revision", OfClaims), ("evidence_file", OfClaims),
        ("submission_comment", OfSubmissions), ("hand_in", OfApplications), ("verdict", OfApplications), ("decision", OfApplications), ("certification", OfApplications),
    ];

    /// <summary>The whole town: its people, all its applications, what the audit log tells of it.</summary>
    public Template Town(string slug) => Read(slug, "%", [.. Joining, .. Working]);

    /// <summary>One finished application of a town, for another town's past.</summary>
    public Template Past(string slug) => Read(slug, "Certified", Working);

    private Template Read(string slug, string status, IReadOnlyList<(string Table, string Which)> tables)
    {
        var town = (string)Command($"SELECT id FROM municipality WHERE slug = '{slug}'", "", "").ExecuteScalar()!;
        List<(string Table, object?[] Cells)> rows = [];
        HashSet<string> names = [];
        foreach (var (table, which) in tables)
        {
            using var reader = Command($"SELECT * FROM \"{table}\" WHERE {which}", town, status).ExecuteReader();
            while (reader.Read())
            {
                var cells = new object[reader.FieldCount];
                reader.GetValues(cells);
                rows.Add((table, [.. cells.Select(cell => cell is DBNull ? null : cell)]));
                names.UnionWith(cells.OfType<string>().Where((_, place) => place == 0));
                names.UnionWith(Enumerable.Range(0, reader.FieldCount).Where(place => IsName(table, reader.GetName(place))).Select(reader.GetString));
            }
        }

        return Template.Of(rows, names, town);
    }

    /// <summary>What must be unlike in every row, beside the id that comes first.</summary>
    private static bool IsName(string table, string column) => (table, column) switch
    {
        ("AspNetUsers", "email") or ("application", "reference") or ("certification", "number") => true,
        _ => false,
    };

    private SqliteCommand Command(string sql, string town, string status)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$town", town);
        command.Parameters.AddWithValue("$status", status);
        return command;
    }
}
