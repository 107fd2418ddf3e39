using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>Sharing hours in public lists. Reads only.</summary>
public sealed class SharingHours(TowngreenDb db, ProgramClock clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    /// <summary>Those that are not over, the next one first.</summary>
    public async Task<IReadOnlyList<SharingHour>> ComingAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        return await db.Set<SharingHour>().AsNoTracking().Where(h => !h.IsCancelled && h.Ends > now).OrderBy(h => h.Starts).ThenBy(h => h.Id).ToListAsync(cancel);
    }

    /// <summary>For calendars that subscribe: the coming ones and those of late; cancelled ones stay in it as cancelled.</summary>
    public async Task<IReadOnlyList<SharingHour>> ForFeedAsync(CancellationToken cancel)
    {
        var since = clock.Now - Remembered;
        return await db.Set<SharingHour>().AsNoTracking().Where(h => h.Ends > since).OrderBy(h => h.Starts).ThenBy(h => h.Id).ToListAsync(cancel);
    }

    public Task<SharingHour?> FindAsync(string reference, CancellationToken cancel) =>
        db.Set<SharingHour>().AsNoTracking().SingleOrDefaultAsync(h => h.Reference == reference, cancel);

    public async Task<IReadOnlyList<SharingHourGuest>> GuestsAsync(Guid hour, CancellationToken cancel) =>
        await db.Set<SharingHourGuest>().AsNoTracking().Where(g => g.HourId == hour).OrderBy(g => g.Name).ThenBy(g => g.Id).ToListAsync(cancel);
}
