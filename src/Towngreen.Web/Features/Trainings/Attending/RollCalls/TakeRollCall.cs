using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Features.Trainings.Attending.CheckingIn;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.RollCalls;

public enum RollMark
{
    /// <summary>Is there, or came back: from the start when marked soon after it, else from now; once the session is over, for all of it.</summary>
    Here,

    /// <summary>Leaves now.</summary>
    Left,

    Absent,
}

/// <summary>
/// A trainer marks one person or many. Every mark says which record the trainer saw: where another trainer has said otherwise since,
/// that one stands and the mark comes back as a conflict; all others are kept.
/// </summary>
public sealed class TakeRollCall(TowngreenDb db, AttendanceBook book, AuditLog audit, IssueCertificates certificates, ProgramClock clock)
{
    /// <summary>Taking the roll takes a while: marked by then, a person was there from the start.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    private const int Attempts = 3;

    /// <param name="RegistrationId">Who.</param>
    /// <param name="What">What the trainer sees.</param>
    /// <param name="Seen">The last record's number the trainer saw; 0 for none.</param>
    public sealed record Mark(Guid RegistrationId, RollMark What, int Seen);

    public sealed record Request(string Series, int Session, IReadOnlyList<Mark> Marks);

    /// <param name="Saved">How many marks said something new.</param>
    /// <param name="Conflicts">Whom somebody else marked otherwise in between.</param>
    public sealed record Receipt(int Saved, IReadOnlyList<RecordedMeanwhile> Conflicts);

    public async Task<Result<Receipt>> RunAsync(Request request, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await book.OpenAsync(request.Series, request.Session, cancel) is not { } open)
            {
                return new NotFound();
            }

            if (Refusal(open.Session) is { } refusal)
            {
                return refusal;
            }

            var receipt = Apply(open, request.Marks);
            try
            {
                await db.SaveChangesAsync(cancel);
                await certificates.RunAsync(open.Series.Id, cancel);
                return receipt;
            }
            catch (DbUpdateException failure) when (attempt < Attempts && failure.Violates(AttendanceMap.OneOfEachSequence))
            {
                // Another trainer saved a moment ago: what they said is read before anything is said again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private Error? Refusal(Session session) =>
        session.IsCancelled ? new AttendanceOfCancelledSession()
        : clock.Now < session.Starts - CheckInCode.Early ? new AttendanceTooEarly(TimeZoneInfo.ConvertTime(session.Starts - CheckInCode.Early, session.Time.Zone).DateTime)
        : null;

    private Receipt Apply(OpenSession open, IReadOnlyList<Mark> marks)
    {
        List<RecordedMeanwhile> conflicts = [];
        List<object> saved = [];
        foreach (var mark in marks.DistinctBy(mark => mark.RegistrationId))
        {
            if (open.Find(mark.RegistrationId) is not { } person)
            {
                continue;
            }

            var current = open.Of(person);
            var stays = StaysAfter(mark.What, open, current);
            if (current is not null && book.Draft(open, person.Id, AttendanceSource.RollCall, stays).Agrees(current))
            {
                continue;
            }

            if ((current?.Sequence ?? 0) != mark.Seen)
            {
                conflicts.Add(new RecordedMeanwhile(person.Name));
                continue;
            }

            var record = book.Add(open, person.Id, AttendanceSource.RollCall, stays);
            saved.Add(new { Registration = person.Id, mark.What, record.IsPresent, record.Sequence });
        }

        if (saved.Count > 0)
        {
            audit.Record("training.roll-call", typeof(Session), open.Session.Id, details: new { Series = open.Series.Slug, Session = open.Session.Number, Marks = saved });
        }

        return new Receipt(saved.Count, conflicts);
    }

    private IEnumerable<Stay> StaysAfter(RollMark mark, OpenSession open, Attendance? current)
    {
        var (now, whole) = (clock.Now, open.Whole);
        var before = current?.Stays ?? [];
        return mark switch
        {
            RollMark.Absent => [],
            _ when now >= whole.To => mark == RollMark.Here ? [whole] : before,
            RollMark.Left => before.Select(stay => stay with { To = stay.To < now ? stay.To : now }).Where(stay => stay.From < stay.To),
            _ => before.Append(whole with { From = now <= whole.From + Grace ? whole.From : now }),
        };
    }
}
