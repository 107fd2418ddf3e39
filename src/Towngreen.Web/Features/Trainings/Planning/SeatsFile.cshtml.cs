using System.Globalization;
using System.Text;
using CsvHelper;
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
    /// <summary>Spreadsheets run a cell that begins so as a formula, and anybody can register under any name.</summary>
    private const string Formulas = "=+-@\t\r";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Set<Series>().Where(s => s.Slug == slug).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel) is not { } series)
        {
            return NotFound();
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord(["Number", "Name", "E-mail", "From", "Title", "Role", "Standing", "Registered"]);
            foreach (var row in await seats.OfAsync(series, cancel))
            {
                csv.WriteRecord([.. Cells(row).Select(Harmless)]);
            }
        }

        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", $"{slug}.csv");
    }

    private static string Harmless(string cell) => cell.Length > 0 && Formulas.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;

    private string[] Cells(SeatRow row) =>
    [
        row.Number?.ToString(CultureInfo.InvariantCulture) ?? "", row.Name, row.Email, row.From, row.Title, row.Appointment is { } office ? words.Say(office) : "",
        words.Say($"seat.{row.Status}"), clock.Local(row.RegisteredAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    ];
}
