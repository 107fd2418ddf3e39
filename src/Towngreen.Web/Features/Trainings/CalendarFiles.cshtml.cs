using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings;

/// <summary>The sessions of one series; or, under the name "calendar", of all, to subscribe to.</summary>
[AllowAnonymous]
public sealed class CalendarFilesModel(TowngreenDb db, SessionCalendar calendar, Words words) : PageModel
{
    private const string All = "calendar";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var rows = await db.Set<Session>().AsNoTracking()
            .Join(db.Set<Series>().Where(s => s.Status != SeriesStatus.Draft && (slug == All || s.Slug == slug)), s => s.SeriesId, s => s.Id, (session, series) => new { session, series })
            .OrderBy(row => row.session.Starts).ToListAsync(cancel);
        if (rows.Count == 0 && slug != All)
        {
            return NotFound();
        }

        var name = slug == All ? words["Trainings"].Value : rows[0].series.Title;
        return File(Encoding.UTF8.GetBytes(CalendarFile.Publish(name, rows.Select(row => calendar.Public(row.series, row.session)))), CalendarFile.ContentType);
    }
}
