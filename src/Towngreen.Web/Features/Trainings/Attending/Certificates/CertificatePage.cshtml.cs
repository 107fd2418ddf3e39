using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Trainings.Attending.Certificates;

/// <summary>The certificate of attendance: what stands here is true, a print of it only says where to look.</summary>
[PublicPage]
public sealed class CertificatePageModel(TowngreenDb db, AttendanceBook book, EditionLibrary library, Installation installation, ProgramClock clock) : PageModel
{
    public AttendanceCertificate Certificate { get; private set; } = null!;

    public SeriesAttendance Attendance { get; private set; } = null!;

    public string Program => library.Program.Name;

    /// <summary>What was recorded since says otherwise.</summary>
    public bool IsWithdrawn => !Attendance.IsComplete(Certificate.RegistrationId);

    public int Minutes => Attendance.Minutes(Certificate.RegistrationId);

    public DateOnly IssuedOn => clock.DayOf(Certificate.IssuedAt);

    public string Address => installation.LinkTo(TrainingLinks.Certificate(Certificate.Number)).AbsoluteUri;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancel)
    {
        var typed = number.Trim().ToUpper(CultureInfo.InvariantCulture);
        if (await db.Set<AttendanceCertificate>().AsNoTracking().SingleOrDefaultAsync(c => c.Number == typed, cancel) is not { } certificate)
        {
            return NotFound();
        }

        if (number != typed)
        {
            return LocalRedirect(TrainingLinks.Certificate(typed));
        }

        Certificate = certificate;
        Attendance = await book.OfAsync(await db.Set<Series>().AsNoTracking().SingleAsync(s => s.Id == certificate.SeriesId, cancel), cancel);
        return Page();
    }
}
