using Towngreen.Web.Features.Municipalities;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>A run in a list.</summary>
/// <param name="Toolkit">The toolkit's title.</param>
/// <param name="Action">The action's number and title.</param>
/// <param name="Answered">How many of the steps are answered.</param>
/// <param name="NextStep">The first step that is not; nothing when all are.</param>
/// <param name="Contacts">How many contacts the log counts.</param>
/// <param name="People">How many people took part in them, together.</param>
/// <param name="LastWrittenAt">When somebody last wrote in it.</param>
public sealed record RunSummary(
    ToolkitRun Run, TownSummary Town, string Toolkit, string Action, int Answered, int Steps, NextStep? NextStep, int Contacts, int People, DateTimeOffset? LastWrittenAt)
{
    public string Reference => Run.Reference;

    public bool IsOpen => Run.Status == RunStatus.Open;

    public string Link => ToolkitLinks.Run(Town.Slug, Run.Reference);
}

public sealed record NextStep(string Id, string Title, int Place);
