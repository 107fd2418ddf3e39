namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// Something worked out from the database and the clock, kept until anything at all is committed or the minute is over: for answers that are
/// dear to make and asked for often, and the same for everybody.
/// </summary>
public sealed class UntilCommit<T>(CommitWatch commits, TimeProvider time)
    where T : class
{
    private volatile Kept? _kept;

    /// <summary>As it would be worked out now.</summary>
    public Task<T> GetAsync(Func<CancellationToken, Task<T>> make, CancellationToken cancel) => GetAsync((_, stop) => make(stop), cancel);

    /// <summary>
    /// The same, for what can be worked out from how it was before, which is given unless this is the first time. What is given may have been
    /// read while something was committed, and hold some of it.
    /// </summary>
    public async Task<T> GetAsync(Func<T?, CancellationToken, Task<T>> make, CancellationToken cancel)
    {
        var before = await commits.ReadAsync(time, cancel);
        if (_kept is { } kept && kept.Stamp == before)
        {
            return kept.Value;
        }

        var value = await make(_kept?.Value, cancel);
        // A commit in between may be half in it: good enough for who asked, as any answer may be old by the time it arrives; for nobody else.
        _kept = new Kept(await commits.ReadAsync(time, cancel) == before ? before : null, value);
        return value;
    }

    private sealed record Kept(MinuteStamp? Stamp, T Value);
}
