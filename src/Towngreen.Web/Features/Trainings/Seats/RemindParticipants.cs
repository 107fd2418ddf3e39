using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>Whoever holds a seat is reminded of each session a week and a day before it, once each.</summary>
public sealed class RemindParticipants(TowngreenDb db, ProgramClock clock, SeatMail mail, AuditLog audit) : IScheduledJob
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var (now, ahead) = (clock.Now, clock.Now + Week);
        var due = await db.Set<Session>().AsNoTracking().Where(s => !s.IsCancelled && s.Starts > now && s.Starts <= ahead)
            .Join(db.Set<Series>().Where(s => s.Status == SeriesStatus.Published), s => s.SeriesId, s => s.Id, (session, series) => new { session, series })
            .ToListAsync(cancel);
        foreach (var one in due)
        {
            await RemindAsync(one.series, one.session, one.session.Starts - now <= Day ? ReminderKind.DayBefore : ReminderKind.WeekBefore, cancel);
        }
    }

    private async Task RemindAsync(Series series, Session session, ReminderKind kind, CancellationToken cancel)
    {
        // Whoever got the seat later than that has just had a mail with all the dates.
        var since = session.Starts - (kind == ReminderKind.WeekBefore ? Week : Day);
        var unaware = await db.Set<Registration>().AsNoTracking()
            .Where(r => r.SeriesId == series.Id && r.Status == SeatStatus.Held && r.ChangedAt < since)
            .Where(r => !db.Set<Reminder>().Any(sent => sent.SessionId == session.Id && sent.RegistrationId == r.Id && sent.Kind == kind))
            .OrderBy(r => r.QueueNumber).ToListAsync(cancel);
        foreach (var registration in unaware)
        {
            // One save each: of two that remind at once, the index lets one through, and the others' mails are not lost with it.
            await SendAsync(series, session, registration, kind, cancel);
        }
    }

    private async Task SendAsync(Series series, Session session, Registration registration, ReminderKind kind, CancellationToken cancel)
    {
        db.Add(new Reminder { SessionId = session.Id, RegistrationId = registration.Id, Kind = kind, SentAt = clock.Now });
        mail.Remind(series, session, registration, kind);
        audit.Record("training.reminded", typeof(Registration), registration.Id, registration.MunicipalityId, new { session.Number, kind });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (failure.Violates(ReminderMap.Once))
        {
            db.ChangeTracker.Clear();
        }
    }
}
