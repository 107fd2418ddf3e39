using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <param name="Next">The settled session that comes next.</param>
/// <param name="OfferedBy">Who offered the times that wait for an answer, when some do.</param>
public sealed record RequestRow(
    Guid Id, string Reference, string Topic, TownSummary Town, RequestStatus Status, string? Coach, Guid? CoachId, DateTimeOffset AskedAt,
    CoachingSession? Next, Side? OfferedBy)
{
    public bool WaitsFor(Side side) => OfferedBy is { } by && by != side;
}

/// <summary>Requests in lists. Who may see a list is the asking page's affair.</summary>
public sealed class RequestList(TowngreenDb db, TownDirectory towns, PeopleDirectory people, ProgramClock clock)
{
    /// <summary>Open ones first, then the newest.</summary>
    public Task<IReadOnlyList<RequestRow>> OfTownAsync(Guid town, CancellationToken cancel) =>
        ReadAsync(db.Set<CoachingRequest>().Where(r => r.MunicipalityId == town), cancel);

    public Task<IReadOnlyList<RequestRow>> OfCoachAsync(Guid coach, CancellationToken cancel) =>
        ReadAsync(db.Set<CoachingRequest>().Where(r => r.CoachId == coach && r.Status != RequestStatus.Closed), cancel);

    /// <summary>Without a coach, the longest waiting first.</summary>
    public async Task<IReadOnlyList<RequestRow>> QueueAsync(CancellationToken cancel) =>
        [.. (await ReadAsync(db.Set<CoachingRequest>().Where(r => r.Status == RequestStatus.Asked), cancel)).OrderBy(row => row.AskedAt)];

    /// <summary>With a coach who is not this one.</summary>
    public Task<IReadOnlyList<RequestRow>> OfOthersAsync(Guid coach, CancellationToken cancel) =>
        ReadAsync(db.Set<CoachingRequest>().Where(r => r.CoachId != null && r.CoachId != coach && r.Status != RequestStatus.Closed), cancel);

    private async Task<IReadOnlyList<RequestRow>> ReadAsync(IQueryable<CoachingRequest> wanted, CancellationToken cancel)
    {
        var requests = await wanted.AsNoTracking().ToListAsync(cancel);
        var ids = requests.ConvertAll(request => request.Id);
        var now = clock.Now;
        var sessions = (await db.Set<CoachingSession>().AsNoTracking()
            .Where(s => ids.Contains(s.RequestId) && s.Status != SessionStatus.Cancelled && (s.Starts == null || s.Ends > now)).ToListAsync(cancel))
            .ToLookup(session => session.RequestId);
        var places = await towns.ByIdAsync(cancel);
        var names = await people.NamesAsync([.. requests.Select(request => request.CoachId).OfType<Guid>().Distinct()], cancel);
        return
        [
            .. requests.OrderByDescending(request => request.IsOpen).ThenByDescending(request => request.AskedAt).ThenBy(request => request.Id)
                .Select(request => new RequestRow(
                    request.Id, request.Reference, request.Topic, places[request.MunicipalityId], request.Status,
                    request.CoachId is { } coach ? names[coach] : null, request.CoachId, request.AskedAt,
                    sessions[request.Id].Where(s => s.Status == SessionStatus.Settled).MinBy(s => s.Starts),
                    sessions[request.Id].Select(s => s.OfferedBy).FirstOrDefault(by => by is not null))),
        ];
    }
}
