using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>
/// A trainer answers who is meant, as often as they like, and in the end records the report or lays it aside. Recording the same report
/// again changes nothing.
/// </summary>
public sealed class RecordReport(TowngreenDb db, AttendanceBook book, AuditLog audit, IssueCertificates certificates, ProgramClock clock)
{
    public enum Step
    {
        /// <summary>Keeps the answers for later.</summary>
        Answer,

        /// <summary>Keeps the answers and records the attendance.</summary>
        Record,

        /// <summary>Lays the report aside; nothing is recorded.</summary>
        Drop,
    }

    /// <param name="Answers">Whom matches mean, by their keys; the empty id for nobody. Others keep the answers they have.</param>
    public sealed record Request(string Series, int Session, Step Step, IReadOnlyDictionary<string, Guid> Answers);

    /// <returns>How many people's attendance was recorded.</returns>
    public async Task<Result<int>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await book.OpenAsync(request.Series, request.Session, cancel) is not { } open)
        {
            return new NotFound();
        }

        if (await db.Set<AttendanceImport>().SingleOrDefaultAsync(i => i.SessionId == open.Session.Id && i.Status == ImportStatus.Open, cancel) is not { } import)
        {
            return new ImportClosed();
        }

        import.Answer(import.Answers.Where(known => !request.Answers.ContainsKey(known.Key)).Concat(request.Answers).ToDictionary());
        var reading = ImportReading.Of(book, open, import);
        var saved = await SaveAsync(open, import, request.Step, reading, cancel);
        if (saved.Succeeded && request.Step == Step.Record)
        {
            // The answers are kept even where some are missing: what was decided is not asked again.
            if (reading.Unanswered > 0)
            {
                return new ImportUnanswered(reading.Unanswered);
            }

            await certificates.RunAsync(open.Series.Id, cancel);
        }

        return saved;
    }

    private async Task<Result<int>> SaveAsync(OpenSession open, AttendanceImport import, Step step, ImportReading reading, CancellationToken cancel)
    {
        var recorded = step == Step.Record && reading.Unanswered == 0 ? Record(open, import, reading) : 0;
        if (step == Step.Drop)
        {
            import.Close(ImportStatus.Dropped, clock.Now);
        }

        var act = import.Status switch
        {
            ImportStatus.Confirmed => "training.report-recorded",
            ImportStatus.Dropped => "training.report-dropped",
            _ => "training.report-answered",
        };
        audit.Record(act, typeof(AttendanceImport), import.Id, details: new { Series = open.Series.Slug, Session = open.Session.Number, import.FileName, recorded });
        try
        {
            await db.SaveChangesAsync(cancel);
            return recorded;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ImportClosed();
        }
        catch (DbUpdateException failure) when (failure.Violates(AttendanceMap.OneOfEachSequence))
        {
            return new ImportRaced();
        }
    }

    private int Record(OpenSession open, AttendanceImport import, ImportReading reading)
    {
        import.Close(ImportStatus.Confirmed, clock.Now);
        var people = reading.People.Where(person => person.IsRecorded).ToList();
        people.ForEach(person => db.Add(person.Record));
        audit.Record("training.attendance-imported", typeof(Session), open.Session.Id, details: new
        {
            Import = import.Id,
            People = people.Select(person => new { Registration = person.Person.Id, person.Record.IsPresent, person.Record.Minutes }),
        });
        return people.Count;
    }
}
