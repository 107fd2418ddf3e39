using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings;

/// <summary>What anybody, and other features, may know of trainings. Reads only; drafts are not told of.</summary>
public sealed class TrainingDirectory(TowngreenDb db, ProgramClock clock)
{
    /// <summary>Every published series, the one that begins (or began) last first.</summary>
    public async Task<IReadOnlyList<SeriesSummary>> AllAsync(CancellationToken cancel) =>
        [.. (await ReadAsync(db.Set<Series>().Where(s => s.Status != SeriesStatus.Draft), cancel)).OrderByDescending(s => s.FirstStart).ThenBy(s => s.Slug, StringComparer.Ordinal)];

    /// <summary>Series that have not begun, the next one first.</summary>
    public async Task<IReadOnlyList<SeriesSummary>> ComingAsync(int most, CancellationToken cancel) =>
        [.. (await AllAsync(cancel)).Where(s => StageOf(s) is SeriesStage.NotOpenYet or SeriesStage.Open or SeriesStage.Closed).Reverse().Take(most)];

    public async Task<SeriesSummary?> FindAsync(string slug, CancellationToken cancel) =>
        (await ReadAsync(db.Set<Series>().Where(s => s.Slug == slug && s.Status != SeriesStatus.Draft), cancel)).SingleOrDefault();

    public SeriesStage StageOf(SeriesSummary series) => series.StageAt(clock.Now, clock.Today);

    /// <summary>Drafts too: for trainers.</summary>
    internal async Task<IReadOnlyList<SeriesSummary>> ReadAsync(IQueryable<Series> series, CancellationToken cancel)
    {
        var rows = await series.AsNoTracking().ToListAsync(cancel);
        var ids = rows.Select(row => row.Id).ToList();
        var sessions = (await db.Set<Session>().AsNoTracking().Where(s => ids.Contains(s.SeriesId)).OrderBy(s => s.Number).ToListAsync(cancel)).ToLookup(s => s.SeriesId);
        var seats = (await db.Set<Registration>().Where(r => ids.Contains(r.SeriesId)).GroupBy(r => new { r.SeriesId, r.Status })
            .Select(group => new { group.Key.SeriesId, group.Key.Status, Count = group.Count() }).ToListAsync(cancel)).ToLookup(row => row.SeriesId);
        return [.. rows.Select(row => new SeriesSummary(
            row.Id, row.Slug, row.Title, row.Summary, row.Status, row.Capacity, row.OpensOn, row.ClosesOn, [.. sessions[row.Id].Select(s => s.Time)],
            seats[row.Id].Where(seat => seat.Status.TakesSeat()).Sum(seat => seat.Count),
            seats[row.Id].Where(seat => seat.Status == SeatStatus.WaitListed).Sum(seat => seat.Count)))];
    }
}
