using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>A copy of a database in memory, and the way back to it.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly SqliteConnection _live;
    private readonly SqliteConnection _copy = new("Data Source=:memory:");
    private IReadOnlyDictionary<string, Dictionary<long, List<string>>>? _rows;
    private long _seen;

    private Snapshot(string connection) => _live = new(connection);

    public static async Task<Snapshot> TakeAsync(TestApp app)
    {
        var snapshot = new Snapshot(app.Services.GetRequiredService<Installation>().ConnectionString);
        await snapshot._live.OpenAsync();
        await snapshot._copy.OpenAsync();
        await snapshot.AskAsync("PRAGMA synchronous=OFF");
        snapshot._live.BackupDatabase(snapshot._copy);
        snapshot._seen = await snapshot.DataVersionAsync();
        return snapshot;
    }

    public async Task<bool> IsOutdatedAsync() => await DataVersionAsync() != _seen;

    /// <summary>What stands there now and did not, cell by cell.</summary>
    public async Task<IReadOnlyList<string>> ChangesAsync() => await Changes.BetweenAsync(_rows ??= await Changes.ReadAsync(_copy), _live);

    public async Task PutBackAsync()
    {
        _copy.BackupDatabase(_live);
        _seen = await DataVersionAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _live.DisposeAsync();
        await _copy.DisposeAsync();
    }

    /// <summary>A number that every other connection's commit raises.</summary>
    private async Task<long> DataVersionAsync() => (long)(await AskAsync("PRAGMA data_version"))!;

    private async Task<object?> AskAsync(string question)
    {
        await using var command = _live.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync();
    }
}
