using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>Everything that changed from one edition to another.</summary>
[PublicPage]
public sealed class ChangesModel(EditionLibrary library, EditionComparer comparer) : PageModel
{
    [FromQuery(Name = "from")]
    public string? FromKey { get; init; }

    [FromQuery(Name = "to")]
    public string? ToKey { get; init; }

    public IEnumerable<Choice> Editions => library.Editions.Select(edition => new Choice(edition.Key, edition.Title));

    public EditionComparison Comparison { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var to = string.IsNullOrEmpty(ToKey) ? library.Current : library.Find(ToKey);
        var from = string.IsNullOrEmpty(FromKey) ? library.Find(to?.Previous ?? "") ?? to : library.Find(FromKey);
        if (to is null || from is null)
        {
            return NotFound();
        }

        // The older edition comes first, whichever was asked for first.
        var (older, newer) = from.Edition.Year <= to.Edition.Year ? (from, to) : (to, from);
        Comparison = comparer.Compare(older, newer, library.Between(older, newer));
        return Page();
    }
}
