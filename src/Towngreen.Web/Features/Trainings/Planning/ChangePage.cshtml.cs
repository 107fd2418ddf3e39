using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>What is said about a published series.</summary>
[Needs(Permission.Train)]
public sealed class ChangePageModel(TowngreenDb db, ChangeSeries change, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty]
    public SeriesInput Texts { get; set; } = new();

    /// <summary>Its present title, whatever is typed in the form.</summary>
    public string Title { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { Status: SeriesStatus.Published } series)
        {
            return NotFound();
        }

        Texts = SeriesInput.Of(series);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is null)
        {
            return NotFound();
        }

        var result = await change.RunAsync(new(Slug, Texts.ToTexts()), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused([.. errors.Select(error => error.Field is null ? error : error with { Field = $"{nameof(Texts)}.{error.Field}" })]);
        }

        TempData["Notice"] = words["The series is changed."].Value;
        return Redirect(TrainingLinks.OfficeSeries(Slug));
    }

    private async Task<Series?> FindAsync(CancellationToken cancel)
    {
        var series = await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == Slug, cancel);
        Title = series?.Title ?? "";
        return series;
    }
}
