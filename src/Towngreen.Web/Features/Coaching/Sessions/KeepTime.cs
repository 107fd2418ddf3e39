using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>A settled session stays where it is: either side ends the search for another time.</summary>
public sealed class KeepTime(TowngreenDb db, Access access, CoachingAccess coaching, SessionMail mail, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(Guid SessionId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindSessionAsync(request.SessionId, cancel) is not var (session, found, side))
        {
            return new NotAllowed();
        }

        if (session is not { Status: SessionStatus.Settled, OfferedBy: not null })
        {
            return new SlotGone();
        }

        db.RemoveRange(await db.Set<SessionSlot>().Where(s => s.SessionId == session.Id).ToListAsync(cancel));
        session.Keep(clock.Now);
        await mail.KeptAsync(found, session, side, access.Name, cancel);
        audit.Record("coaching.time-kept", typeof(CoachingSession), session.Id, found.MunicipalityId, new { found.Reference, session.Number });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
