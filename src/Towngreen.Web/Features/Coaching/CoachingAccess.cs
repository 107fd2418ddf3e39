using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Coaching;

/// <summary>
/// Who may open what: a request and its notes are there for its town and its coach, and for nobody else.
/// </summary>
public sealed class CoachingAccess(TowngreenDb db, Access access, EditionLibrary library)
{
    public bool IsCoach => access.MayCoach(library.Program.Key);

    /// <summary>Administrators give requests to coaches. That does not open notes to them.</summary>
    public bool MayAssign => access.May(Permission.Administer, library.Program.Key) && !access.Reviews(library.Program.Key);

    /// <summary>On which side of the request the person stands; on neither, it is not there for them.</summary>
    public Side? SideOf(CoachingRequest request) =>
        IsCoach && request.CoachId == access.UserId ? Side.Coach
        : access.May(Permission.EditSubmissions, request.MunicipalityId) ? Side.Town
        : null;

    /// <summary>The request, tracked, with the person's side of it.</summary>
    public async Task<(CoachingRequest Request, Side Side)?> FindAsync(Guid requestId, CancellationToken cancel) =>
        await db.Set<CoachingRequest>().SingleOrDefaultAsync(r => r.Id == requestId, cancel) is { } request && SideOf(request) is { } side
            ? (request, side)
            : null;

    /// <summary>The session, tracked, with its request and the person's side of it.</summary>
    public async Task<(CoachingSession Session, CoachingRequest Request, Side Side)?> FindSessionAsync(Guid sessionId, CancellationToken cancel) =>
        await db.Set<CoachingSession>().SingleOrDefaultAsync(s => s.Id == sessionId, cancel) is { } session
        && await FindAsync(session.RequestId, cancel) is { } found
            ? (session, found.Request, found.Side)
            : null;
}
