using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>Opens a coach's own notes to the coach who wrote them.</summary>
public sealed class PrivateNotes(TowngreenDb db, Access access, CoachingAccess coaching)
{
    public async Task<PrivateNote?> MineAsync(Guid sessionId, CancellationToken cancel) => coaching.IsCoach
        ? await db.Set<PrivateNote>().AsNoTracking().SingleOrDefaultAsync(n => n.SessionId == sessionId && n.CoachId == access.RequiredUserId, cancel)
        : null;
}
