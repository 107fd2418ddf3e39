using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.RollCalls;

/// <summary>A trainer sets right when somebody was at a session, and says why. What was recorded before stays in the history.</summary>
public sealed class CorrectAttendance(TowngreenDb db, AttendanceBook book, AuditLog audit, IssueCertificates certificates)
{
    /// <summary>In and out by the clocks of the session's zone.</summary>
    public sealed record Times(TimeOnly? In, TimeOnly? Out);

    /// <param name="Series">The series' slug.</param>
    /// <param name="Session">The session's number.</param>
    /// <param name="RegistrationId">Whose attendance.</param>
    /// <param name="Stays">When they were there; empty for not at all. Lines without any time are skipped.</param>
    /// <param name="Reason">Why what was recorded is wrong.</param>
    /// <param name="Seen">The last record's number the trainer saw; 0 for none.</param>
    public sealed record Request(string Series, int Session, Guid RegistrationId, IReadOnlyList<Times> Stays, string? Reason, int Seen);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await book.OpenAsync(request.Series, request.Session, cancel) is not { } open || open.Find(request.RegistrationId) is not { } person)
        {
            return new NotFound();
        }

        List<Error> errors = [.. Check(request, open)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var before = open.Of(person);
        if ((before?.Sequence ?? 0) != request.Seen)
        {
            return new RecordedMeanwhile(person.Name);
        }

        var record = book.Add(open, person.Id, AttendanceSource.Correction, StaysOf(request, open), reason: request.Reason!.Trim());
        audit.Record("training.attendance-corrected", typeof(Attendance), record.Id, person.MunicipalityId, new
        {
            Series = open.Series.Slug,
            Session = open.Session.Number,
            Registration = person.Id,
            Old = new { before?.IsPresent, before?.Minutes },
            New = new { record.IsPresent, record.Minutes },
            record.Reason,
        });
        return await SaveAsync(open, person, cancel);
    }

    private static IEnumerable<Error> Check(Request request, OpenSession open)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            yield return new CorrectionWithoutReason { Field = nameof(request.Reason) };
        }
        else if (request.Reason.Trim().Length > Attendance.MaxReasonLength)
        {
            yield return new CorrectionReasonTooLong(Attendance.MaxReasonLength) { Field = nameof(request.Reason) };
        }

        var given = Given(request).ToList();
        if (given.Any(times => times.In is null || times.Out is null || times.Out <= times.In))
        {
            yield return new StayUnclear { Field = nameof(request.Stays) };
        }
        else if (given.Count > 0 && Stays.Union(StaysOf(request, open), open.Whole).Count == 0)
        {
            yield return new StayOutsideSession { Field = nameof(request.Stays) };
        }
    }

    private static IEnumerable<Times> Given(Request request) => request.Stays.Where(times => times.In is not null || times.Out is not null);

    private static IEnumerable<Stay> StaysOf(Request request, OpenSession open)
    {
        var time = open.Session.Time;
        return Given(request).Select(times => new Stay(time.Zone.InstantOf(time.Day.ToDateTime(times.In!.Value)), time.Zone.InstantOf(time.Day.ToDateTime(times.Out!.Value))));
    }

    private async Task<Result<Done>> SaveAsync(OpenSession open, Registration person, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (failure.Violates(AttendanceMap.OneOfEachSequence))
        {
            return new RecordedMeanwhile(person.Name);
        }

        await certificates.RunAsync(open.Series.Id, cancel);
        return new Done();
    }
}
