namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>Points of the check to list.</summary>
public sealed record PreFlightPoints(IReadOnlyList<PreFlightPoint> Points, HandInPageModel Page);

/// <summary>A frozen application to read: what will be, or was, handed in.</summary>
public sealed record FrozenView(FrozenApplication Frozen, OpenApplication Open);
