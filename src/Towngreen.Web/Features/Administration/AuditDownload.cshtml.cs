using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
public sealed class AuditDownloadModel(AuditTrail trail) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? person, string? act, string? town, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await trail.WriteCsvAsync(new(person, act, town, from, to), content, cancel);
        return File(content.ToArray(), "text/csv", "audit-log.csv");
    }
}
