using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Agenda;

/// <summary>Makes a secret calendar link; an earlier one to the same calendar dies.</summary>
public sealed class RenewFeed(TowngreenDb db, Access access, AuditLog audit, TimeProvider time)
{
    /// <param name="TownId">The town whose calendar it shows; one's own without it.</param>
    public sealed record Request(Guid? TownId);

    /// <returns>The token, which nobody can look up later.</returns>
    public async Task<Result<SecretToken>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.IsSignedIn || (request.TownId is { } town && !access.May(Permission.SeeWorkspace, town)))
        {
            return new NotAllowed();
        }

        var feed = await db.Set<CalendarFeed>().SingleOrDefaultAsync(f => f.PersonId == access.RequiredUserId && f.MunicipalityId == request.TownId, cancel);
        if (feed is null)
        {
            feed = new CalendarFeed { PersonId = access.RequiredUserId, MunicipalityId = request.TownId };
            db.Add(feed);
        }

        var token = SecretToken.Create();
        feed.Renew(token, time.GetUtcNow(), access.UsedSecondFactor);
        audit.Record("calendar.link-renewed", typeof(CalendarFeed), feed.Id, request.TownId);
        try
        {
            await db.SaveChangesAsync(cancel);
            return token;
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Violates(CalendarFeedMap.OneOwn) || race.Violates(CalendarFeedMap.OncePerTown))
        {
            return new ChangedMeanwhile();
        }
    }
}
