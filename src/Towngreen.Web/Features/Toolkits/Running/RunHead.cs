namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>The head of a run's pages.</summary>
/// <param name="IsOfTheTown">Whether a member of the town's team reads it; else a coach does.</param>
/// <param name="Here">The page below the run's own.</param>
public sealed record RunHead(RunWork Work, bool IsOfTheTown, string? Here = null);
