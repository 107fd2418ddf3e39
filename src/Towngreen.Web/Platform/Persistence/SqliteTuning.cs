using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// Sets each SQLite connection up: readers never block behind the writer (WAL), a second process waits its turn, and a commit is on
/// disk before it is acknowledged (FULL): town offices lose power.
/// </summary>
internal sealed class SqliteTuning : DbConnectionInterceptor
{
    public static readonly SqliteTuning Instance = new();

    /// <summary>A pooled connection keeps its settings: it is set up once, not each time it is taken out again.</summary>
    private static readonly ConditionalWeakTable<object, object> Tuned = [];

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        KnowAllLetters(connection);
        var physical = ((SqliteConnection)connection).Handle!;
        if (Tuned.TryGetValue(physical, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Tuned.AddOrUpdate(physical, this);
    }

    /// <remarks>SQLite knows no waiting other than the thread's.</remarks>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Whoever opened a connection keeps it until the unit of work ends. To set one up, and take its functions down again, costs more than
    /// most questions, of which a page has twenty; an open connection without a transaction is in nobody's way.
    /// </summary>
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(InterceptionResult.Suppress());

    /// <summary>By itself SQLite makes only the letters of English small: who looked for Ángel would not find him.</summary>
    private static void KnowAllLetters(DbConnection connection) =>
        ((SqliteConnection)connection).CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
}
