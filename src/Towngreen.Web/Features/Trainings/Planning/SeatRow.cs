using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A registration as trainers see it.</summary>
public sealed record SeatRow(
    Guid Id, string Name, string Email, string From, string Title, Appointment? Appointment, SeatStatus Status, int? Number, DateTimeOffset RegisteredAt, DateTimeOffset? OfferedUntil);

/// <summary>Who registered for a series.</summary>
public sealed class SeatList(TowngreenDb db, TownDirectory towns)
{
    /// <summary>In the order they came; unconfirmed ones at the end.</summary>
    public async Task<IReadOnlyList<SeatRow>> OfAsync(Guid seriesId, CancellationToken cancel)
    {
        var names = await towns.ByIdAsync(cancel);
        var rows = await db.Set<Registration>().AsNoTracking().Where(r => r.SeriesId == seriesId).ToListAsync(cancel);
        return
        [
            .. rows.OrderBy(r => r.QueueNumber ?? int.MaxValue).ThenBy(r => r.RegisteredAt).Select(r => new SeatRow(
                r.Id, r.Name, r.Email, r.MunicipalityId is { } town ? names.GetValueOrDefault(town)?.Name ?? "" : r.Elsewhere, r.Title, r.Appointment, r.Status,
                r.QueueNumber, r.RegisteredAt, r.OfferedUntil)),
        ];
    }
}
