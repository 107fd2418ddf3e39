using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Agenda;

/// <summary>Ends a secret calendar link without making another.</summary>
public sealed class RemoveFeed(TowngreenDb db, Access access, AuditLog audit)
{
    /// <param name="TownId">The town whose calendar it shows; one's own without it.</param>
    public sealed record Request(Guid? TownId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await db.Set<CalendarFeed>().SingleOrDefaultAsync(f => f.PersonId == access.UserId && f.MunicipalityId == request.TownId, cancel) is not { } feed)
        {
            return default(Done);
        }

        db.Remove(feed);
        audit.Record("calendar.link-removed", typeof(CalendarFeed), feed.Id, request.TownId);
        await db.SaveChangesAsync(cancel);
        return default(Done);
    }
}
