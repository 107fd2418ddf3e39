namespace Towngreen.Web.Features.Catalogue;

/// <summary>Where somebody's town works on an action: in its open application, or by starting one.</summary>
public sealed record WorkOnIt(string Town, string Slug, string Address, bool HasStarted);
