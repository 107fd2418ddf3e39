using System.Collections.Concurrent;

namespace Towngreen.KillFire;

internal enum Act
{
    Started,
    Uploaded,
    Drafted,
    Commented,
    HandedIn,
    Withdrawn,
    Registered,
}

/// <summary>What the server said it had done. None of it may be missing afterwards.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<(Act Act, string What)> _acknowledged = new();

    /// <summary>Answers that nobody should get, whatever happens to the server.</summary>
    public ConcurrentQueue<string> Surprises { get; } = new();

    public int Count => _acknowledged.Count;

    public IEnumerable<string> Of(Act act) => _acknowledged.Where(entry => entry.Act == act).Select(entry => entry.What);

    public void Note(Act act, string what) => _acknowledged.Enqueue((act, what));
}
