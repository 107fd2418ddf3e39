namespace Towngreen.Certification;

/// <summary>Which action of one edition is which of another. Keys are stable; where one changed all the same, the edition's author says so.</summary>
/// <param name="from">The edition to come from.</param>
/// <param name="to">The edition to go to; earlier or later.</param>
/// <param name="newKeys">The key an action has in <paramref name="to"/>, under the one it had, where they differ.</param>
public sealed class Crosswalk(Edition from, Edition to, ValueMap<string>? newKeys = null)
{
    private readonly ValueMap<string> _newKeys = newKeys ?? [];

    /// <summary>The edition to come from.</summary>
    public Edition From => from;

    /// <summary>The edition to go to.</summary>
    public Edition To => to;

    /// <summary>What an action of the one edition is in the other, or nothing when that has no such action.</summary>
    public ActionDefinition? Follow(string action) => to.FindAction(KeyOf(action));

    /// <summary>What a claim of the one edition would be in the other, be there a place for it or not.</summary>
    public ClaimRef Follow(ClaimRef claim) => claim with { Action = KeyOf(claim.Action) };

    internal bool Keeps(string action) => KeyOf(action) == action;

    private string KeyOf(string action) => _newKeys.TryGetValue(action, out var key) ? key : action;
}
