using Towngreen.Certification;

namespace Towngreen.Web.Features.Catalogue;

public static class ActionName
{
    /// <summary>The number and the title, or the title alone where no number is published.</summary>
    public static string Of(ActionDefinition action) => action.Number.IsPublished ? $"{action.Number} {action.Title}" : action.Title;
}
