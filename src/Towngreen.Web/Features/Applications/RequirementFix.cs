using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications;

/// <summary>Where in an application an unmet requirement can be mended.</summary>
internal static class RequirementFix
{
    public static string Link(Finding finding, OpenApplication open) => finding.Code switch
    {
        FindingCodes.ActionEarned or FindingCodes.TargetsDistinct => open.ActionLink((string)finding.Facts["action"]),
        FindingCodes.CategoryActions or FindingCodes.CategoryEveryAction => InCategory(finding, open),
        FindingCodes.CategoryEach when finding.Parts.FirstOrDefault(part => !part.IsReached) is { } first => InCategory(first, open),
        FindingCodes.Designation when finding.Parts is [var part, ..] => Link(part, open),
        FindingCodes.PointsMinimum when finding.Facts.TryGetValue("tag", out var tag) => $"{open.Link}?tag={tag}#actions",
        FindingCodes.PointsMinimum when finding.Facts.ContainsKey("category") => InCategory(finding, open),
        _ => $"{open.Link}#actions",
    };

    private static string InCategory(Finding finding, OpenApplication open) => $"{open.Link}?category={finding.Facts["category"]}#actions";
}
