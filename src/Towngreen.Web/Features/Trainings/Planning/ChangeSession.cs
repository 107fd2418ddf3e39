using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A session moves to another time or place. Whoever holds a seat gets a mail, and their calendars follow.</summary>
public sealed class ChangeSession(TowngreenDb db, Access access, EditionLibrary library, SeatDesk desk, SeatMail mail, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(string Series, int Number, SessionPlan Plan);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        var errors = request.Plan.Check("", clock.Now).ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        var found = await db.Set<Series>().Where(s => s.Slug == request.Series).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel);
        return found is not { } id ? new NotFound() : await desk.OpenAsync(id, seats => Task.FromResult(Move(seats, request)), cancel);
    }

    private Result<Done> Move(OpenSeats seats, Request request)
    {
        if (seats.Ahead(request.Number).Failed(out var errors, out var session))
        {
            return errors.ToList();
        }


        var before = SessionPlan.Of(session);
        if (!request.Plan.WriteTo(session))
        {
            return new Done();
        }

        session.Revise(seats.Now);
        seats.Plan.StartAt(seats.FirstStart);
        audit.Record("training.session-changed", typeof(Session), session.Id, details: new { before, after = SessionPlan.Of(session) });
        foreach (var holder in seats.Holders)
        {
            mail.TellMoved(seats.Series, session, holder);
        }

        return new Done();
    }
}
