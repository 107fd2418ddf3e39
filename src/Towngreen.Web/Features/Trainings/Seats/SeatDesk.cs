using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>
/// Where seats change hands: in one transaction that first locks the series, then reads, decides by the plan and saves, with everybody's
/// mail. Two requests for the last seat, on whichever machines, are one after the other here.
/// </summary>
public sealed class SeatDesk(TowngreenDb db, ProgramClock clock, AuditLog audit, SeatMail mail)
{
    /// <summary>
    /// Those of this process wait here: a crowd that waited for the row itself would keep the database's connections from everybody else,
    /// and run into its time limits.
    /// </summary>
    private static readonly SemaphoreSlim Queue = new(1, 1);

    /// <param name="seriesId">The series; it must exist.</param>
    /// <param name="act">What happens to its seats. When it is refused, nothing is saved.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public async Task<Result<T>> OpenAsync<T>(Guid seriesId, Func<OpenSeats, Task<Result<T>>> act, CancellationToken cancel)
    {
        await Queue.WaitAsync(cancel);
        try
        {
            return await db.TogetherAsync(() => ChangeAsync(seriesId, act, cancel), cancel);
        }
        finally
        {
            Queue.Release();
        }
    }

    private async Task<Result<T>> ChangeAsync<T>(Guid seriesId, Func<OpenSeats, Task<Result<T>>> act, CancellationToken cancel)
    {
        // What was read before the lock may be old by now.
        db.ChangeTracker.Clear();
        await db.Set<Series>().Where(s => s.Id == seriesId).ExecuteUpdateAsync(set => set.SetProperty(s => s.Turn, s => s.Turn + 1), cancel);
        var seats = new OpenSeats(
            await db.Set<Series>().SingleAsync(s => s.Id == seriesId, cancel),
            await db.Set<Session>().Where(s => s.SeriesId == seriesId).OrderBy(s => s.Number).ToListAsync(cancel),
            await db.Set<Registration>().Where(r => r.SeriesId == seriesId && SeatStatusFacts.Live.Contains(r.Status)).ToListAsync(cancel),
            clock.Now);
        var result = await act(seats);
        if (result.Succeeded)
        {
            Carry(seats);
            await db.SaveChangesAsync(cancel);
        }

        return result;
    }

    private void Carry(OpenSeats seats)
    {
        seats.Series.Capacity = seats.Plan.Capacity;
        foreach (var (registration, place) in seats.Changes.ToList())
        {
            var before = registration.Status;
            registration.Become(place.Status, seats.Now, place.OfferedUntil);
            Record(registration, before);
            mail.Tell(seats, registration, before);
        }
    }

    private void Record(Registration registration, SeatStatus before) => audit.Record(registration.Status switch
    {
        SeatStatus.Held => "seat.held",
        SeatStatus.WaitListed => "seat.wait-listed",
        SeatStatus.Offered => "seat.offered",
        SeatStatus.Lapsed => "seat.lapsed",
        _ => "seat.given-up",
    }, typeof(Registration), registration.Id, registration.MunicipalityId, new { before, registration.QueueNumber, registration.OfferedUntil },
        visitor: registration.Status is SeatStatus.Offered or SeatStatus.Lapsed ? null : registration.Name);
}
