using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.CheckingIn;

/// <summary>A trainer lets people check themselves in: the session gets its code, once and for all.</summary>
public sealed class OpenCheckIn(TowngreenDb db, AttendanceBook book, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(string Series, int Session);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await book.OpenAsync(request.Series, request.Session, cancel) is not { } open)
        {
            return new NotFound();
        }

        if (open.Session.IsCancelled)
        {
            return new AttendanceOfCancelledSession();
        }

        db.Add(new CheckInCode { SessionId = open.Session.Id, MadeAt = clock.Now });
        audit.Record("training.check-in-opened", typeof(Session), open.Session.Id, details: new { Series = open.Series.Slug, Session = open.Session.Number });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (failure.Violates(CheckInCodeMap.OneOfSession))
        {
            // It has a code already: that one is shown.
            db.ChangeTracker.Clear();
        }

        return new Done();
    }
}
