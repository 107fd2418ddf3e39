using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
public sealed class AuditDownloadModel(AuditTrail trail) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? person, string? act, string? town, DateOnly? from, DateOnly? to, CancellationToken cancel) =>
        File(await trail.CsvAsync(new(person, act, town, from, to), cancel), CsvFile.ContentType, "audit-log.csv");
}
