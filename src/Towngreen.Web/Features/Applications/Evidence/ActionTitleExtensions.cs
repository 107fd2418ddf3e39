using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

internal static class ActionTitleExtensions
{
    /// <summary>"1.2 Participate in Equity Training"; without its number where none is published.</summary>
    public static string NumberedTitle(this ActionDefinition action) =>
        action.Number.IsPublished ? $"{action.Number} {action.Title}" : action.Title;
}
