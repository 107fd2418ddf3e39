namespace Towngreen.Web.Features.Applications.Working;

public enum WorkspacePlace
{
    Dashboard,
    Application,
    HandIn,
    Team,
}

/// <summary>The places of a town's workspace.</summary>
/// <param name="Reference">The application at hand, when there is one.</param>
public sealed record WorkspaceNav(string Town, string? Reference, WorkspacePlace Here);
