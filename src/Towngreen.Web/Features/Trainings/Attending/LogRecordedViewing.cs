using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>A trainer notes that somebody watched a recording. It is good to know, and counts for nothing.</summary>
public sealed class LogRecordedViewing(TowngreenDb db, Access access, AttendanceBook book, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(string Series, int Session, Guid RegistrationId, DateOnly? ViewedOn);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await book.OpenAsync(request.Series, request.Session, cancel) is not { } open || open.Find(request.RegistrationId) is not { } person)
        {
            return new NotFound();
        }

        if (request.ViewedOn is not { } day || day > clock.Today)
        {
            return new ViewingInFuture { Field = nameof(request.ViewedOn) };
        }

        db.Add(new RecordedViewing { SessionId = open.Session.Id, RegistrationId = person.Id, ViewedOn = day, By = access.Name, LoggedAt = clock.Now });
        audit.Record("training.viewing-logged", typeof(Registration), person.Id, person.MunicipalityId, new { Series = open.Series.Slug, Session = open.Session.Number, day });
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateException failure) when (failure.Violates(RecordedViewingMap.OnceADay))
        {
            return new ViewingLogged(person.Name) { Field = nameof(request.ViewedOn) };
        }
    }
}
