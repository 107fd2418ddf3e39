using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>A node of a level's requirements, with the claims it rests on.</summary>
public sealed record FindingNode(Finding Finding, OpenApplication Open)
{
    /// <summary>A single thing that is not reached, while everything in the application can still be changed.</summary>
    public bool IsToWorkOn => !Finding.IsReached && Finding.Parts.Count == 0 && Open.Application.Status == ApplicationStatus.Draft;

    /// <summary>The actions it rests on, each once, with where to read them.</summary>
    public IEnumerable<(string Title, string Link)> Actions => Finding.Claims
        .Select(claim => claim.Action).Distinct()
        .Select(action => (Open.Scored.Pack.Edition.ActionByKey(action).NumberedTitle, Open.ActionLink(action)));
}
