using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>A session as its trainers see it.</summary>
/// <param name="People">Who holds a seat, or was recorded while they held one; by name.</param>
public sealed record OpenSession(Session Session, SeriesAttendance Attendance, IReadOnlyList<Registration> People)
{
    public Series Series => Attendance.Series;

    public Stay Whole => new(Session.Starts, Session.Ends);

    public Attendance? Of(Registration person) => Attendance.Of(person.Id, Session.Id);

    public Registration? Find(Guid registration) => People.FirstOrDefault(person => person.Id == registration);
}

/// <summary>Reads attendance, and adds records to it: the use case audits and saves.</summary>
public sealed class AttendanceBook(TowngreenDb db, Access access, EditionLibrary library, ProgramClock clock)
{
    public async Task<SeriesAttendance> OfAsync(Series series, CancellationToken cancel)
    {
        var sessions = await db.Set<Session>().AsNoTracking().Where(s => s.SeriesId == series.Id).OrderBy(s => s.Number).ToListAsync(cancel);
        var ids = sessions.Select(session => session.Id).ToList();
        var records = await db.Set<Attendance>().AsNoTracking().Where(a => ids.Contains(a.SessionId)).OrderBy(a => a.Sequence).ToListAsync(cancel);
        return new SeriesAttendance(series, sessions, records.ToLookup(record => (record.SessionId, record.RegistrationId)));
    }

    /// <summary>A published series' session, for trainers of the program; nothing for anybody else.</summary>
    public async Task<OpenSession?> OpenAsync(string slug, int number, CancellationToken cancel)
    {
        var series = access.May(Permission.Train, library.Program.Key)
            ? await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug && s.Status != SeriesStatus.Draft, cancel)
            : null;
        return series is null ? null : await OpenAsync(series, number, cancel);
    }

    /// <summary>The session, whoever asks: the caller has authorized.</summary>
    internal async Task<OpenSession?> OpenAsync(Series series, int number, CancellationToken cancel)
    {
        var attendance = await OfAsync(series, cancel);
        if (attendance.Sessions.FirstOrDefault(session => session.Number == number) is not { } session)
        {
            return null;
        }

        var people = await db.Set<Registration>().AsNoTracking().Where(r => r.SeriesId == series.Id).ToListAsync(cancel);
        return new OpenSession(session, attendance, [.. people
            .Where(person => person.Status == SeatStatus.Held || attendance.Of(person.Id, session.Id) is not null)
            .OrderBy(person => person.Name, StringComparer.CurrentCulture).ThenBy(person => person.Id)]);
    }

    /// <summary>Adds what became known to the unit of work; the series' share decides whether it was enough.</summary>
    /// <param name="open">The session.</param>
    /// <param name="registration">The person's.</param>
    /// <param name="source">How it became known.</param>
    /// <param name="stays">When they were there; what lies outside the session is cut off.</param>
    /// <param name="time">How long in all, where no stays are known.</param>
    /// <param name="reason">For a correction.</param>
    /// <param name="import">For an import.</param>
    internal Attendance Add(
        OpenSession open, Guid registration, AttendanceSource source, IEnumerable<Stay> stays, TimeSpan? time = null, string reason = "", Guid? import = null)
    {
        var record = Draft(open, registration, source, stays, time, reason, import);
        db.Add(record);
        return record;
    }

    /// <summary>The record as it would be added.</summary>
    internal Attendance Draft(
        OpenSession open, Guid registration, AttendanceSource source, IEnumerable<Stay> stays, TimeSpan? time = null, string reason = "", Guid? import = null)
    {
        var union = Stays.Union(stays, open.Whole);
        var there = time is { } sum ? (sum < open.Session.Length ? sum : open.Session.Length) : Stays.Total(union);
        return new Attendance
        {
            SessionId = open.Session.Id,
            RegistrationId = registration,
            Sequence = (open.Attendance.Of(registration, open.Session.Id)?.Sequence ?? 0) + 1,
            Source = source,
            Stays = union,
            Time = there,
            IsPresent = there > TimeSpan.Zero && Stays.Reaches(there, open.Session.Length, open.Series.MinimumShare),
            Reason = reason,
            ImportId = import,
            ByUserId = source == AttendanceSource.CheckIn ? null : access.UserId,
            By = source == AttendanceSource.CheckIn ? "" : access.Name,
            At = clock.Now,
        };
    }
}
