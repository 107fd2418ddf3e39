using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>Takes a closing back: there is more to do after all.</summary>
public sealed class ReopenRequest(TowngreenDb db, CoachingAccess coaching, AuditLog audit)
{
    public sealed record Request(Guid RequestId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindAsync(request.RequestId, cancel) is not { } found)
        {
            return new NotAllowed();
        }

        var met = await db.Set<CoachingSession>().AnyAsync(s => s.RequestId == found.Request.Id && s.Status == SessionStatus.Settled, cancel);
        found.Request.Reopen(met);
        audit.Record("coaching.reopened", typeof(CoachingRequest), found.Request.Id, found.Request.MunicipalityId, new { found.Request.Reference });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
