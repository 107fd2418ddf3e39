using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Agenda;

/// <summary>What a calendar fetches: whoever knows the token sees what its owner sees.</summary>
[AllowAnonymous]
public sealed class FeedModel(CalendarFeeds feeds) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        Response.Headers.CacheControl = "private, no-store";
        return await feeds.WriteAsync(new SecretToken(token), cancel) is { } calendar
            ? File(Encoding.UTF8.GetBytes(calendar), CalendarFile.ContentType)
            : NotFound();
    }
}
