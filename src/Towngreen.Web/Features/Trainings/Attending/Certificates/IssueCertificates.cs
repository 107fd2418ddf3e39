using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.Certificates;

/// <summary>
/// Once a series is over, everybody who was at all its sessions gets a certificate, and a mail that says so. Nothing happens twice,
/// however often it is asked: after every change of attendance, and by the clock.
/// </summary>
public sealed class IssueCertificates(TowngreenDb db, AttendanceBook book, AuditLog audit, Outbox outbox, ProgramClock clock, Installation installation)
{
    /// <returns>How many were issued.</returns>
    public async Task<int> RunAsync(Guid seriesId, CancellationToken cancel)
    {
        var series = await db.Set<Series>().AsNoTracking().SingleAsync(s => s.Id == seriesId, cancel);
        var attendance = await book.OfAsync(series, cancel);
        if (!attendance.IsOver(clock.Now))
        {
            return 0;
        }

        var waiting = await db.Set<Registration>().AsNoTracking()
            .Where(r => r.SeriesId == seriesId && !db.Set<AttendanceCertificate>().Any(c => c.RegistrationId == r.Id)).ToListAsync(cancel);
        var complete = waiting.Where(person => attendance.IsComplete(person.Id)).ToList();
        complete.ForEach(person => Issue(series, person));
        return await SaveAsync(complete.Count, cancel);
    }

    private void Issue(Series series, Registration person)
    {
        var certificate = new AttendanceCertificate
        {
            Number = Reference.New(),
            SeriesId = series.Id,
            RegistrationId = person.Id,
            Name = person.Name,
            IssuedAt = clock.Now,
            IsDemonstration = installation.Demonstration,
        };
        db.Add(certificate);
        audit.Record("training.completed", typeof(AttendanceCertificate), certificate.Number, person.MunicipalityId, new { Series = series.Slug, Registration = person.Id });
        outbox.Enqueue(person.Email, "training-completed", new
        {
            person.Name,
            Series = series.Title,
            Link = installation.LinkTo(TrainingLinks.Certificate(certificate.Number)),
        });
    }

    private async Task<int> SaveAsync(int issued, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return issued;
        }
        catch (DbUpdateException failure) when (failure.Violates(AttendanceCertificateMap.OneOfRegistration))
        {
            // Another node was faster. Whoever is left gets theirs the next time.
            db.ChangeTracker.Clear();
            return 0;
        }
    }
}
