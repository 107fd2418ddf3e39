using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>What a participant may see of their own attendance.</summary>
/// <param name="Certificate">Its number, while it holds.</param>
/// <param name="Viewings">How many recordings they watched besides.</param>
public sealed record OwnAttendance(SeriesAttendance Attendance, Guid Registration, string? Certificate, int Viewings, DateTimeOffset Now);

/// <summary>Looks it up; whoever shows it has found the registration for its own person.</summary>
public sealed class OwnAttendances(TowngreenDb db, AttendanceBook book, ProgramClock clock)
{
    /// <returns>Nothing before anything was recorded.</returns>
    public async Task<OwnAttendance?> OfAsync(Registration registration, CancellationToken cancel)
    {
        var attendance = await book.OfAsync(await db.Set<Series>().AsNoTracking().SingleAsync(s => s.Id == registration.SeriesId, cancel), cancel);
        if (!attendance.Sessions.Any(session => attendance.Of(registration.Id, session.Id) is not null))
        {
            return null;
        }

        var number = await db.Set<AttendanceCertificate>().Where(c => c.RegistrationId == registration.Id).Select(c => c.Number).SingleOrDefaultAsync(cancel);
        var viewings = await db.Set<RecordedViewing>().CountAsync(v => v.RegistrationId == registration.Id, cancel);
        return new OwnAttendance(attendance, registration.Id, attendance.IsComplete(registration.Id) ? number : null, viewings, clock.Now);
    }
}
