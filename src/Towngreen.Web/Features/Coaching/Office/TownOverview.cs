using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Office;

/// <summary>How coaching stands in a town.</summary>
/// <param name="Coaches">Who coaches its open requests.</param>
/// <param name="LastContact">The day of the last session that took place.</param>
/// <param name="NextSession">The start of the next settled one.</param>
/// <param name="NextStep">The step agreed on that is due first.</param>
public sealed record TownRow(
    TownSummary Town, int OpenRequests, IReadOnlyList<string> Coaches, DateOnly? LastContact, DateTimeOffset? NextSession, string? NextStep, DateOnly? StepDue);

public enum TownOrder
{
    Name,

    /// <summary>The longest without contact first.</summary>
    LastContact,
    NextStep,
    OpenRequests,
}

/// <summary>What to show of all towns. It lives in the address, so that a view can be bookmarked.</summary>
/// <param name="Mine">Only towns with an open request of the coach who looks.</param>
/// <param name="WithRequests">Only towns with an open request.</param>
public sealed record TownFilter(string? Region = null, bool Mine = false, bool WithRequests = false, TownOrder Order = TownOrder.Name);

/// <summary>All towns that have joined, as coaches see them. Steps are agreed in the open between coaches; notes are not here.</summary>
public sealed class TownOverview(TowngreenDb db, TownDirectory towns, PeopleDirectory people, ProgramClock clock)
{
    public async Task<IReadOnlyList<TownRow>> ReadAsync(TownFilter filter, Guid coach, CancellationToken cancel)
    {
        var requests = await db.Set<CoachingRequest>().AsNoTracking().ToListAsync(cancel);
        var sessions = await db.Set<CoachingSession>().AsNoTracking().Where(s => s.Status == SessionStatus.Settled).ToListAsync(cancel);
        var steps = await db.Set<NextStep>().AsNoTracking().Where(s => s.DoneAt == null).ToListAsync(cancel);
        var names = await people.NamesAsync([.. requests.Select(request => request.CoachId).OfType<Guid>().Distinct()], cancel);
        var byTown = requests.ToLookup(request => request.MunicipalityId);
        var rows = (await towns.AllAsync(cancel)).Where(town => town.HasJoined && (filter.Region is null || town.Region == filter.Region))
            .Where(town => !filter.WithRequests || byTown[town.Id].Any(request => request.IsOpen))
            .Where(town => !filter.Mine || byTown[town.Id].Any(request => request.IsOpen && request.CoachId == coach))
            .Select(town => byTown.Contains(town.Id) ? Row(town, [.. byTown[town.Id]], sessions, steps, names) : new TownRow(town, 0, [], null, null, null, null));
        return [.. Sort(rows, filter.Order)];
    }

    public async Task<byte[]> CsvAsync(TownFilter filter, Guid coach, CancellationToken cancel) => CsvFile.Write(
        ["Town", "Region", "Open requests", "Coaches", "Last contact", "Next session", "Next step", "Due"],
        (await ReadAsync(filter, coach, cancel)).Select<TownRow, IReadOnlyList<string>>(row =>
        [
            row.Town.Name, row.Town.Region ?? "", $"{row.OpenRequests}", string.Join("; ", row.Coaches), $"{row.LastContact:O}",
            row.NextSession is { } next ? $"{clock.Local(next):s}" : "", row.NextStep ?? "", $"{row.StepDue:O}",
        ]));

    private TownRow Row(
        TownSummary town, IReadOnlyList<CoachingRequest> requests, IReadOnlyList<CoachingSession> sessions, IReadOnlyList<NextStep> steps,
        IReadOnlyDictionary<Guid, string> names)
    {
        var open = requests.Where(request => request.IsOpen).ToList();
        var all = requests.Select(request => request.Id).ToHashSet();
        var current = open.Select(request => request.Id).ToHashSet();
        var met = sessions.Where(session => all.Contains(session.RequestId)).ToList();
        var step = steps.Where(step => current.Contains(step.RequestId)).OrderBy(step => step.DueOn ?? DateOnly.MaxValue).ThenBy(step => step.AgreedAt).FirstOrDefault();
        return new TownRow(
            town, open.Count, [.. open.Select(request => request.CoachId).OfType<Guid>().Distinct().Select(id => names[id]).Order(StringComparer.CurrentCulture)],
            met.Where(session => session.Ends <= clock.Now).Max(session => session.Ends) is { } last ? clock.DayOf(last) : null,
            met.Where(session => session.Starts > clock.Now).Min(session => session.Starts), step?.Text, step?.DueOn);
    }

    private static IEnumerable<TownRow> Sort(IEnumerable<TownRow> rows, TownOrder order) => order switch
    {
        TownOrder.LastContact => rows.OrderBy(row => row.LastContact ?? DateOnly.MinValue).ThenBy(row => row.Town.Name, StringComparer.CurrentCulture),
        TownOrder.NextStep => rows.OrderBy(row => row.NextStep is null).ThenBy(row => row.StepDue ?? DateOnly.MaxValue).ThenBy(row => row.Town.Name, StringComparer.CurrentCulture),
        TownOrder.OpenRequests => rows.OrderByDescending(row => row.OpenRequests).ThenBy(row => row.Town.Name, StringComparer.CurrentCulture),
        // As the directory has them.
        _ => rows,
    };
}
