using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>A trainer seats somebody who waits, out of turn: one more chair, even when every seat is taken.</summary>
public sealed class SeatPerson(TowngreenDb db, Access access, EditionLibrary library, SeatDesk desk, AuditLog audit)
{
    public sealed record Request(Guid RegistrationId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        var series = await db.Set<Registration>().Where(r => r.Id == request.RegistrationId).Select(r => (Guid?)r.SeriesId).SingleOrDefaultAsync(cancel);
        return series is not { } id ? new NotFound() : await desk.OpenAsync(id, seats =>
        {
            audit.Record("seat.given-out-of-turn", typeof(Registration), request.RegistrationId, details: new { seats.Plan.Capacity, seats.Plan.Taken });
            return Task.FromResult(seats.Plan.Seat(request.RegistrationId).ToDone());
        }, cancel);
    }
}
