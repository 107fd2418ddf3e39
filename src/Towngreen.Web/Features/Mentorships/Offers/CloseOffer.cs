using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Offers;

/// <summary>Takes a town's word out of the directory; mentorships that came of it go on.</summary>
public sealed class CloseOffer(TowngreenDb db, Access access, AuditLog audit, Seats seats, ProgramClock clock)
{
    public sealed record Request(Guid OfferId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var offer = await db.Set<MentorshipOffer>().SingleOrDefaultAsync(o => o.Id == request.OfferId, cancel);
        if (offer is null || !access.May(Permission.EditSubmissions, offer.MunicipalityId))
        {
            return new NotFound();
        }

        if (offer.ClosedAt is not null)
        {
            return default(Done);
        }

        offer.Close(clock.Now);
        audit.Record("mentorship.offer-closed", typeof(MentorshipOffer), offer.Id, offer.MunicipalityId, new { offer.Direction, offer.ActionKey });
        return await seats.SaveAsync(cancel);
    }
}
