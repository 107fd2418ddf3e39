using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;

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

        var table = await overview.CsvAsync(new(string.IsNullOrEmpty(region) ? null : region, mine, withRequests, order), access.RequiredUserId, cancel);
        return File(table, CsvFile.ContentType, "coaching-towns.csv");
    }
}
