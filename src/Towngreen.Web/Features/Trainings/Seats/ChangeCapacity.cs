using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>More seats, which are offered to those who wait at once; or fewer, which takes none from anybody.</summary>
public sealed class ChangeCapacity(TowngreenDb db, Access access, EditionLibrary library, SeatDesk desk, AuditLog audit)
{
    /// <param name="Series">The series' slug.</param>
    /// <param name="Capacity">The seats there shall be.</param>
    public sealed record Request(string Series, int? Capacity);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        if (request.Capacity is not (>= 0 and <= Series.MostSeats))
        {
            return new OutOfRange(0, Series.MostSeats) { Field = nameof(request.Capacity) };
        }

        var series = await db.Set<Series>().Where(s => s.Slug == request.Series).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel);
        return series is not { } id ? new NotFound() : await desk.OpenAsync(id, seats =>
        {
            audit.Record("training.capacity-changed", typeof(Series), id, details: new { From = seats.Plan.Capacity, To = request.Capacity });
            seats.Plan.Resize(request.Capacity.Value);
            return Task.FromResult<Result<Done>>(new Done());
        }, cancel);
    }
}
