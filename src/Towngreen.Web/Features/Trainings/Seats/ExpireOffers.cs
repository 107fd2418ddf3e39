using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>Offers that were not answered in time go to the next in line.</summary>
public sealed class ExpireOffers(TowngreenDb db, ProgramClock clock, SeatDesk desk) : IScheduledJob
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        var late = await db.Set<Registration>().Where(r => r.Status == SeatStatus.Offered && r.OfferedUntil <= now).Select(r => r.SeriesId).Distinct().ToListAsync(cancel);
        foreach (var series in late)
        {
            // A plan lets late offers lapse as soon as it is made: opening the seats is all there is to do.
            await desk.OpenAsync(series, _ => Task.FromResult<Result<Done>>(new Done()), cancel);
        }
    }
}
