using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications;

/// <summary>Where in an application an unmet requirement can be mended.</summary>
internal static class RequirementFix
{
    public static string Link(Finding finding, OpenApplication open) => finding.Code switch
    {
        FindingCodes.ActionEarned or FindingCodes.TargetsDistinct => open.ActionLink((string)finding.Facts["action"]),
        FindingCodes.ClassUnknown or FindingCodes.FactAccepted or FindingCodes.FactWithin or FindingCodes.FactImproved =>
            ApplicationLinks.AboutFact(open.Town.Slug, open.Application.Reference, (string)finding.Facts["fact"]),
        FindingCodes.FactsGiven => ApplicationLinks.About(open.Town.Slug, open.Application.Reference),
        FindingCodes.Class => Link(finding.Parts[0], open),
        FindingCodes.CategoryEveryAction => InCategory((string)finding.Facts["category"], open),
        FindingCodes.CategoryEach when finding.Parts.FirstOrDefault(part => !part.IsReached) is { } first => Link(first, open),
        FindingCodes.Designation when finding.Parts is [var part, ..] => Link(part, open),
        _ when finding.Facts.TryGetValue("tags", out var tags) => $"{open.Link}?tag={((ValueList<string>)tags)[0]}#actions",
        _ when finding.Facts.TryGetValue("categories", out var categories) => InCategory(((ValueList<string>)categories)[0], open),
        _ => $"{open.Link}#actions",
    };

    private static string InCategory(string category, OpenApplication open) => $"{open.Link}?category={category}#actions";
}
