using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>All actions of an edition, by category.</summary>
[PublicPage]
public sealed class IndexModel(EditionLibrary library, EarnedActions earned) : PageModel
{
    [FromQuery(Name = "edition")]
    public string? EditionKey { get; init; }

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "category")]
    public string? Category { get; init; }

    [FromQuery(Name = "tag")]
    public string[] Tags { get; init; } = [];

    [FromQuery(Name = "points")]
    public string? Points { get; init; }

    public EditionPack Edition { get; private set; } = library.Current;

    public IReadOnlyList<EditionPack> Editions => library.Editions;

    public bool IsCurrent => Edition == library.Current;

    /// <summary>The edition's key where addresses must name it.</summary>
    public string? EditionInAddress => IsCurrent ? null : Edition.Key;

    public CatalogueFilter Filter => new() { Search = Search, Category = Category, Tags = Tags, Points = Points };

    public IReadOnlyList<CatalogueSection> Sections { get; private set; } = [];

    public int Count => Sections.Sum(section => section.Rows.Count);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(EditionKey))
        {
            if (library.Find(EditionKey) is not { } edition)
            {
                return NotFound();
            }

            Edition = edition;
        }

        Sections = CatalogueSection.Of(Edition, Filter, await earned.CountsAsync(cancel));
        return Page();
    }
}
