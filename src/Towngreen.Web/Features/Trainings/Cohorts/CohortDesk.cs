using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>Shows a town its own people at trainings, and nobody else's. The caller has authorized.</summary>
public sealed class CohortDesk(
    TowngreenDb db, AttendanceBook book, TownDirectory towns, ApplicationRegister applications, EditionLibrary library, ProgramClock clock)
{
    /// <summary>Every series that is not over or that the town sent somebody to; what comes next first, then what is over, newest first.</summary>
    public async Task<IReadOnlyList<TownCohort>> OfTownAsync(Guid townId, CancellationToken cancel)
    {
        var now = clock.Now;
        var series = await db.Set<Series>().AsNoTracking().Where(s => s.Status == SeriesStatus.Published
            && (db.Set<Session>().Any(session => session.SeriesId == s.Id && !session.IsCancelled && session.Ends > now)
                || db.Set<Registration>().Any(r => r.SeriesId == s.Id && r.MunicipalityId == townId))).ToListAsync(cancel);
        var edition = await EditionAsync(townId, cancel);
        List<TownCohort> cohorts = [];
        foreach (var one in series)
        {
            cohorts.Add(await ReadAsync(one, townId, edition, cancel));
        }

        return [.. cohorts.OrderBy(cohort => cohort.Stage == CohortStage.After)
            .ThenBy(cohort => cohort.Stage == CohortStage.After ? -cohort.Days[0].DayNumber : cohort.Days[0].DayNumber)];
    }

    public async Task<TownCohort?> FindAsync(Guid townId, string slug, CancellationToken cancel) =>
        await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug && s.Status == SeriesStatus.Published, cancel) is { } series
            ? await ReadAsync(series, townId, await EditionAsync(townId, cancel), cancel)
            : null;

    /// <summary>The edition of the town's open application; the newest one where there is none.</summary>
    private async Task<EditionPack> EditionAsync(Guid townId, CancellationToken cancel) =>
        await applications.OpenAsync(townId, cancel) is { } open ? library.Get(open.Edition) : library.Current;

    private async Task<TownCohort> ReadAsync(Series series, Guid townId, EditionPack edition, CancellationToken cancel)
    {
        var attendance = await book.OfAsync(series, cancel);
        var registrations = await db.Set<Registration>().AsNoTracking().Where(r => r.SeriesId == series.Id && r.MunicipalityId == townId).ToListAsync(cancel);
        var ids = registrations.Select(registration => registration.Id).ToList();
        var places = await db.Set<CohortPlace>().AsNoTracking().Where(p => p.MunicipalityId == townId && ids.Contains(p.RegistrationId)).ToDictionaryAsync(p => p.RegistrationId, cancel);
        var viewings = (await db.Set<RecordedViewing>().Where(v => ids.Contains(v.RegistrationId)).Select(v => v.RegistrationId).ToListAsync(cancel)).CountBy(id => id).ToDictionary();
        var team = (await towns.TeamAsync(townId, cancel)).Select(person => person.Email.ToLowerInvariant()).ToHashSet();
        return new TownCohort(attendance, [.. registrations
            .Where(r => r.Status is SeatStatus.Held or SeatStatus.WaitListed or SeatStatus.Offered || attendance.DaysOf(r.Id).Count > 0)
            .OrderBy(r => r.Name, StringComparer.CurrentCulture).ThenBy(r => r.Id)
            .Select(r => new CohortPerson(r, places.GetValueOrDefault(r.Id), team.Contains(r.Email), viewings.GetValueOrDefault(r.Id)))], edition, clock.Now, clock.Today);
    }
}
