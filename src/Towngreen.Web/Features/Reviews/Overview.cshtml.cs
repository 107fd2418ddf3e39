using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

[Needs(Permission.Review, Permission.Administer)]
public sealed class OverviewModel(ReviewDesk desk, ProgramClock clock) : PageModel
{
    public ReviewCase Review { get; private set; } = null!;

    public int DaysLeft => Review.Due.DayNumber - clock.Today.DayNumber;

    public DateTime Local(DateTimeOffset moment) => clock.Local(moment);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (await desk.FindAsync(reference, cancel) is not { } review || !review.Visible.Any())
        {
            return NotFound();
        }

        Review = review;
        return Page();
    }
}
