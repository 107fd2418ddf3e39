using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>One action in two editions, word by word.</summary>
[PublicPage]
public sealed class CompareModel(EditionLibrary library, ActionSheet sheet) : PageModel
{
    [FromQuery(Name = "from")]
    public string? FromKey { get; init; }

    [FromQuery(Name = "to")]
    public string? ToKey { get; init; }

    public IReadOnlyList<EditionPack> Editions => library.Editions;

    public EditionPack From { get; private set; } = null!;

    public EditionPack To { get; private set; } = null!;

    public ActionDefinition? Before { get; private set; }

    public ActionDefinition? After { get; private set; }

    public ActionDefinition Named => (After ?? Before)!;

    /// <summary>Nothing when only one of the editions has the action.</summary>
    public SheetComparison? Comparison { get; private set; }

    public bool ShowsIllustrativeFigures => new[] { Before, After }.OfType<ActionDefinition>().Any(CatalogueRow.HasIllustrativePoints);

    public IActionResult OnGet(string key)
    {
        var known = library.Editions.FirstOrDefault(edition => edition.Edition.FindAction(key) is not null);
        var to = ToKey is null ? known : library.Find(ToKey);
        var from = FromKey is null ? library.Find(to?.Previous ?? "") ?? to : library.Find(FromKey);
        if (known is null || to is null || from is null)
        {
            return NotFound();
        }

        // The older edition stands on the left, whichever was asked for first.
        (From, To) = from.Edition.Year <= to.Edition.Year ? (from, to) : (to, from);
        var home = HomeOf(key, To, known);
        Before = library.Between(home, From).Follow(key);
        After = library.Between(home, To).Follow(key);
        if (Before is not null && After is not null)
        {
            Comparison = SheetComparison.Between(sheet.Of(Before, From), sheet.Of(After, To));
        }

        return Before is null && After is null ? NotFound() : Page();
    }

    /// <summary>The edition whose key it is: the newer one compared when it has it, else the newest that does.</summary>
    private static EditionPack HomeOf(string key, EditionPack preferred, EditionPack known) =>
        preferred.Edition.FindAction(key) is not null ? preferred : known;
}
