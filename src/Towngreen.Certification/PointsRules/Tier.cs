namespace Towngreen.Certification;

/// <summary>One step of <see cref="TieredPoints"/>.</summary>
/// <param name="From">Where it starts, included.</param>
/// <param name="Points">What it earns.</param>
public sealed record Tier(decimal From, Points Points)
{
    /// <summary>What must be earned before it can be reached; all of it. Lacking any, the next lower tier decides.</summary>
    public ValueList<Prerequisite> Requires { get; init; } = [];
}
