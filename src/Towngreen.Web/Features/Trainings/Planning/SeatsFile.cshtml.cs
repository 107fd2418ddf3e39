using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>Everyone who ever registered for a series, as a table to take away.</summary>
[Needs(Permission.Train)]
public sealed class SeatsFileModel(TowngreenDb db, SeatList seats, ProgramClock clock, Words words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Set<Series>().Where(s => s.Slug == slug).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel) is not { } series)
        {
            return NotFound();
        }

        var table = CsvFile.Write(
            ["Number", "Name", "E-mail", "From", "Title", "Role", "Standing", "Registered"], (await seats.OfAsync(series, cancel)).Select(Cells));
        return File(table, CsvFile.ContentType, $"{slug}.csv");
    }

    private string[] Cells(SeatRow row) =>
    [
        row.Number?.ToString(CultureInfo.InvariantCulture) ?? "", row.Name, row.Email, row.From, row.Title, row.Appointment is { } office ? words.Say(office) : "",
        words.Say($"seat.{row.Status}"), clock.Local(row.RegisteredAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    ];
}
