using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A session is not held, and nobody needs it any more to complete the series.</summary>
public sealed class CancelSession(TowngreenDb db, Access access, EditionLibrary library, SeatDesk desk, SeatMail mail, AuditLog audit)
{
    public sealed record Request(string Series, int Number);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        var found = await db.Set<Series>().Where(s => s.Slug == request.Series).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel);
        return found is not { } id ? new NotFound() : await desk.OpenAsync(id, seats => Task.FromResult(Cancel(seats, request.Number)), cancel);
    }

    private Result<Done> Cancel(OpenSeats seats, int number)
    {
        if (seats.Ahead(number).Failed(out var errors, out var session))
        {
            return errors.ToList();
        }


        session.Cancel(seats.Now);
        seats.Plan.StartAt(seats.FirstStart);
        audit.Record("training.session-cancelled", typeof(Session), session.Id, details: new { seats.Series.Slug, session.Number });
        foreach (var holder in seats.Holders)
        {
            mail.TellSessionCancelled(seats.Series, session, holder);
        }

        return new Done();
    }
}
