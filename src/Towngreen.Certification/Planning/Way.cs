namespace Towngreen.Certification;

/// <summary>One way to bring a claim further, or to let one that is ready count.</summary>
/// <param name="Place">The credit and its action.</param>
/// <param name="Rung">What its points rule would see.</param>
/// <param name="Entries">The entries that would count: those that are there, then further ones.</param>
/// <param name="New">How many entries are new.</param>
/// <param name="Cost">Hours, or points where the program gives no estimate; nothing when the claim only waits for others.</param>
/// <param name="Gained">What the claim would earn beyond what it earns now.</param>
internal sealed record Way(CreditPlace Place, Rung Rung, IReadOnlyList<Entry> Entries, int New, decimal Cost, Points Gained)
{
    /// <summary>What must be earned before it counts.</summary>
    public required IReadOnlyList<Prerequisite> Requires { get; init; }

    /// <summary>Whether there is something to do at all.</summary>
    public bool IsStep => Rung.Work > 0 || New > Rung.Entries;
}
