using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>An action as a line of the catalogue.</summary>
/// <param name="Most">The most points its credits can earn together.</param>
/// <param name="IsIllustrative">Whether some of those points are not published figures.</param>
/// <param name="EarnedBy">How many towns have approved work in it.</param>
public sealed record CatalogueRow(string Key, string Name, string Objective, decimal Most, bool IsIllustrative, int EarnedBy)
{
    public static CatalogueRow Of(ActionDefinition action, ActionText text, int earnedBy) => new(
        action.Key, action.NumberedTitle, text.Objective, MostPoints(action), HasIllustrativePoints(action), earnedBy);

    public static decimal MostPoints(ActionDefinition action) => action.Credits.Sum(credit => credit.Points.Maximum.Value);

    public static bool HasIllustrativePoints(ActionDefinition action) => action.Credits.Any(credit => credit.Source is FigureSource.Illustrative);
}

/// <summary>A category with those of its actions that the filter admits.</summary>
public sealed record CatalogueSection(Category Category, CategoryLook Look, IReadOnlyList<CatalogueRow> Rows)
{
    /// <summary>The categories that have something to show, in the edition's order; actions by number, those without one last.</summary>
    public static IReadOnlyList<CatalogueSection> Of(EditionPack edition, CatalogueFilter filter, IReadOnlyDictionary<string, int> earned) =>
    [
        .. edition.Edition.Categories
            .Select(category => new CatalogueSection(category, edition.CategoryLooks[category.Key],
            [
                .. edition.Edition.Actions
                    .Where(action => action.Category == category.Key && filter.Admits(action, edition.Texts[action.Key], edition))
                    .OrderBy(action => action.Number).ThenBy(action => action.Title, StringComparer.CurrentCulture)
                    .Select(action => CatalogueRow.Of(action, edition.Texts[action.Key], earned.GetValueOrDefault(action.Key))),
            ]))
            .Where(section => section.Rows.Count > 0),
    ];
}
