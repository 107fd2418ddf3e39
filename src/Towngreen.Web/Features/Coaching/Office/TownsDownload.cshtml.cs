using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Office;

[Needs(Permission.Coach)]
public sealed class TownsDownloadModel(CoachingAccess coaching, TownOverview overview, Access access) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? region, bool mine, bool withRequests, TownOrder order, CancellationToken cancel)
    {
        if (!coaching.IsCoach)
        {
            return NotFound();
        }

        using var content = new MemoryStream();
        await overview.WriteCsvAsync(new(string.IsNullOrEmpty(region) ? null : region, mine, withRequests, order), access.RequiredUserId, content, cancel);
        return File(content.ToArray(), "text/csv", "coaching-towns.csv");
    }
}
