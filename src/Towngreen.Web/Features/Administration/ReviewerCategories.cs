using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Administration;

internal static class ReviewerCategories
{
    public static IEnumerable<Choice> Of(EditionPack edition) =>
        edition.Edition.Categories.Select(category => new Choice(category.Key, category.NumberedTitle));
}
