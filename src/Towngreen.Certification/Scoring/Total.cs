namespace Towngreen.Certification;

/// <summary>What some of the counted claims come to, and which they are.</summary>
/// <param name="Have">How much: points, actions, targets.</param>
/// <param name="Cited">Each claim that rests on.</param>
internal sealed record Total(decimal Have, ClaimSet Cited);
