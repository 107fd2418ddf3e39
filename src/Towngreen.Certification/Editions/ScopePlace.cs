namespace Towngreen.Certification;

/// <summary>What one or several requirements look at, where it stands in an edition: so that it is added up once for all of them.</summary>
/// <param name="Order">How many others come before it.</param>
/// <param name="Actions">The actions, in the edition's order.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ScopePlace(int Order, ActionPlace[] Actions, ClaimSet Claims);
