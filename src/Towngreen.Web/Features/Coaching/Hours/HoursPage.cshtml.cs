using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Coaching.Hours;

public sealed record HourRow(SharingHour Hour, int Guests);

/// <summary>All sharing hours, for the coaches who hold them.</summary>
[Needs(Permission.Coach)]
public sealed class HoursModel(TowngreenDb db, CoachingAccess coaching, CoachingPeople people) : PageModel
{
    private const int Shown = 60;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<HourRow> Rows { get; private set; } = [];

    public CoachingPeople People => people;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!coaching.IsCoach)
        {
            return NotFound();
        }

        Rows = await db.Set<SharingHour>().AsNoTracking().OrderByDescending(h => h.Starts).ThenBy(h => h.Id).Take(Shown)
            .Select(h => new HourRow(h, db.Set<SharingHourGuest>().Count(g => g.HourId == h.Id))).ToListAsync(cancel);
        return Page();
    }
}
