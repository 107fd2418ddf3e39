using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>One sharing hour as a calendar file.</summary>
[AllowAnonymous]
public sealed class HourFileModel(SharingHours hours, Installation installation) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) =>
        await hours.FindAsync(reference, cancel) is { } hour
            ? File(Encoding.UTF8.GetBytes(CalendarFile.Publish(hour.Title, [HourEvents.Of(hour, installation)])), CalendarFile.ContentType, $"{reference}.ics")
            : NotFound();
}
