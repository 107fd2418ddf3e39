using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>The question before a series is cancelled.</summary>
[Needs(Permission.Train)]
public sealed class CancelPageModel(TrainingDirectory trainings, CancelSeries cancelSeries, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public SeriesSummary Series { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await cancelSeries.RunAsync(new(Slug), cancel);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The series is cancelled, and everyone who registered gets a mail."].Value;
        return Redirect(TrainingLinks.OfficeSeries(Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await trainings.FindAsync(Slug, cancel) is not { } series)
        {
            return false;
        }

        Series = series;
        return true;
    }
}
