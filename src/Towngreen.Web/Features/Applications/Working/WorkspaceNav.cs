namespace Towngreen.Web.Features.Applications.Working;

public enum WorkspacePlace
{
    Dashboard,
    Application,
    About,
    HandIn,
    Team,
}

/// <summary>The places of a town's workspace.</summary>
/// <param name="Reference">The application at hand, when there is one.</param>
/// <param name="AsksAbout">Whether its edition asks about the town itself.</param>
public sealed record WorkspaceNav(string Town, string? Reference, bool AsksAbout, WorkspacePlace Here)
{
    public static WorkspaceNav Of(OpenApplication open, WorkspacePlace here) =>
        new(open.Town.Slug, open.Application.Reference, open.Scored.Pack.Edition.Facts.Count > 0, here);
}
