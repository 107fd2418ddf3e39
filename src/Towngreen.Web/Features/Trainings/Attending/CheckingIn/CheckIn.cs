using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.CheckingIn;

/// <summary>
/// A participant says that they are there, by the session's code. Whoever comes late is there from that moment; a trainer's record says
/// more than this one, and stays.
/// </summary>
public sealed class CheckIn(TowngreenDb db, Access access, AttendanceBook book, AuditLog audit, ProgramClock clock)
{
    /// <param name="Code">As typed: small letters and spaces do no harm.</param>
    /// <param name="Email">The address of the registration; nothing for somebody who is signed in.</param>
    public sealed record Request(string Code, string? Email);

    /// <param name="Name">Whoever was found.</param>
    /// <param name="Since">From when on they are recorded, by the session's clocks.</param>
    public sealed record Receipt(string Name, DateTime Since);

    /// <summary>The session of a code; nothing for a code that nobody gave out.</summary>
    public async Task<OpenSession?> FindAsync(string code, CancellationToken cancel)
    {
        var typed = Tidy(code);
        var session = await db.Set<Session>().AsNoTracking()
            .SingleOrDefaultAsync(s => db.Set<CheckInCode>().Any(c => c.Code == typed && c.SessionId == s.Id), cancel);
        return session is null ? null : await book.OpenAsync(
            await db.Set<Series>().AsNoTracking().SingleAsync(s => s.Id == session.SeriesId, cancel), session.Number, cancel);
    }

    public async Task<Result<Receipt>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await FindAsync(request.Code, cancel) is not { } open)
        {
            return new NotFound();
        }

        var (time, now) = (open.Session.Time, clock.Now);
        if (!CheckInCode.IsOpen(open.Session, now))
        {
            return new CheckInClosed(TimeZoneInfo.ConvertTime(time.Starts - CheckInCode.Early, time.Zone).DateTime, time.LocalEnd);
        }

        if (PersonOf(open, request.Email) is not { } person)
        {
            return new CheckInUnknown { Field = nameof(request.Email) };
        }

        return open.Of(person) is { } current && (current.Source != AttendanceSource.CheckIn || current.Stays.Any(stay => stay.To > now))
            ? Told(open, person, current)
            : await RecordAsync(open, person, now, cancel);
    }

    internal static string Tidy(string code) => new([.. code.ToUpperInvariant().Where(char.IsLetterOrDigit)]);

    private Registration? PersonOf(OpenSession open, string? email)
    {
        var seated = open.People.Where(person => person.Status == SeatStatus.Held).ToList();
        return string.IsNullOrWhiteSpace(email)
            ? seated.FirstOrDefault(person => access.IsSignedIn && (person.UserId == access.UserId || person.Email == Address(access.Email)))
            : seated.FirstOrDefault(person => person.Email == Address(email));
    }

    private static string Address(string typed) => EmailAddress.Normalize(typed);

    private async Task<Result<Receipt>> RecordAsync(OpenSession open, Registration person, DateTimeOffset now, CancellationToken cancel)
    {
        var whole = open.Whole;
        var record = book.Add(open, person.Id, AttendanceSource.CheckIn, [whole with { From = now <= whole.From + TakeRollCall.Grace ? whole.From : now }]);
        audit.Record("training.checked-in", typeof(Attendance), record.Id, person.MunicipalityId, new { Series = open.Series.Slug, Session = open.Session.Number, Registration = person.Id });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (failure.Violates(AttendanceMap.OneOfEachSequence))
        {
            // Pressed twice, or a trainer marked the person at the same moment: either way they are on the list.
            db.ChangeTracker.Clear();
        }

        return Told(open, person, record);
    }

    private static Receipt Told(OpenSession open, Registration person, Attendance record) =>
        new(person.Name, TimeZoneInfo.ConvertTime(record.Stays.Select(stay => stay.From).DefaultIfEmpty(open.Session.Starts).First(), open.Session.Time.Zone).DateTime);
}
