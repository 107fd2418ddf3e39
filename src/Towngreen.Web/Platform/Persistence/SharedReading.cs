namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// One reading for all who ask at about the same time, and never one that began before its asker asked: whoever comes while one is under
/// way shares the next.
/// </summary>
internal sealed class SharedReading<T>(Func<Task<T>> read)
{
    private readonly Lock _lock = new();
    private Task<T>? _underWay;
    private Task<T>? _next;

    public Task<T> ReadAsync()
    {
        lock (_lock)
        {
            return _underWay is null or { IsCompleted: true } && _next is null ? _underWay = read() : _next ??= AfterAsync(_underWay!);
        }
    }

    private async Task<T> AfterAsync(Task earlier)
    {
        // How the earlier one ends is told to those who asked for it.
        await earlier.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        lock (_lock)
        {
            (_underWay, _next) = (_next, null);
        }

        return await read();
    }
}
