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

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == Slug && s.Status == SeriesStatus.Published, cancel) is not { } series)
        {
            return NotFound();
        }

        Texts = SeriesInput.Of(series);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await change.RunAsync(new(Slug, Texts.ToTexts()), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused([.. errors.Select(error => error.Field is null ? error : error with { Field = $"{nameof(Texts)}.{error.Field}" })]);
        }

        TempData["Notice"] = words["The series is changed."].Value;
        return Redirect(TrainingLinks.OfficeSeries(Slug));
    }
}
