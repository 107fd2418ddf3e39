using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>All sharing hours, for calendars that subscribe.</summary>
[AllowAnonymous]
public sealed class HoursFeedModel(SharingHours hours, Installation installation, Words words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var events = (await hours.ForFeedAsync(cancel)).Select(hour => HourEvents.Of(hour, installation));
        return File(Encoding.UTF8.GetBytes(CalendarFile.Publish(words["Open sharing hours"], events)), CalendarFile.ContentType);
    }
}
