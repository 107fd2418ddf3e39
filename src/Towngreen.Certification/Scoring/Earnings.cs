namespace Towngreen.Certification;

/// <summary>What the counted claims for the actions of a scope earn together.</summary>
internal sealed class Earnings(Points points, Tally tally, ScopePlace scope)
{
    public Points Points => points;

    /// <summary>The claims that earn it.</summary>
    public ClaimSet Claims => field ??= scope.Claims & tally.Earning;
}
