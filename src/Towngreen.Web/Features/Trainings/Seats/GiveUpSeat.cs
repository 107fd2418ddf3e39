using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>Somebody leaves, or a trainer takes them off at their wish; whoever is next in line is offered the seat in the same moment.</summary>
public sealed class GiveUpSeat(TowngreenDb db, Access access, EditionLibrary library, RegistrationDesk registrations, SeatDesk desk, AuditLog audit)
{
    /// <param name="Key">See <see cref="RegistrationDesk.FindAsync"/>; any registration's id for trainers.</param>
    public sealed record Request(string Key);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel) =>
        await FindAsync(request.Key, cancel) is not { } registration
            ? new NotFound()
            : await desk.OpenAsync(registration.SeriesId, seats => Task.FromResult(Leave(seats, registration.Id)), cancel);

    private Result<Done> Leave(OpenSeats seats, Guid id)
    {
        if (seats.Find(id) is not { Status: SeatStatus.Unconfirmed } unconfirmed)
        {
            return seats.Plan.GiveUp(id).ToDone();
        }

        unconfirmed.Become(SeatStatus.GivenUp, seats.Now);
        audit.Record("seat.given-up", typeof(Registration), id, unconfirmed.MunicipalityId, visitor: unconfirmed.Name);
        return new Done();
    }

    private async Task<Registration?> FindAsync(string key, CancellationToken cancel) =>
        access.May(Permission.Train, library.Program.Key) && Guid.TryParse(key, out var id)
            ? await db.Set<Registration>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel)
            : await registrations.FindAsync(key, cancel);
}
