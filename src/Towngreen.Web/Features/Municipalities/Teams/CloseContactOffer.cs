using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>The teammate declines the contact role, or the contact takes the offer back. The other one hears of it.</summary>
public sealed class CloseContactOffer(TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, Outbox outbox)
{
    public sealed record Request(Guid OfferId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var offer = await db.Set<ContactOffer>().SingleOrDefaultAsync(o => o.Id == request.OfferId, cancel);
        var declines = offer?.ToUserId == access.UserId;
        if (offer is null || !(declines || access.May(Permission.ManageTeam, offer.MunicipalityId)))
        {
            return new NotAllowed();
        }

        if (offer.Status != ContactOfferStatus.Open)
        {
            return new OfferClosed();
        }

        offer.Close(declines ? ContactOfferStatus.Declined : ContactOfferStatus.Withdrawn);
        audit.Record(declines ? "contact.declined" : "contact.offer-withdrawn", typeof(ContactOffer), offer.Id, offer.MunicipalityId);
        await MailAsync(offer, declines, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new OfferClosed();
        }
    }

    private async Task MailAsync(ContactOffer offer, bool declines, CancellationToken cancel)
    {
        var town = await towns.GetAsync(offer.MunicipalityId, cancel);
        var reader = (await towns.TeamAsync(town.Id, cancel)).FirstOrDefault(person => person.UserId == (declines ? offer.FromUserId : offer.ToUserId));
        if (reader is not null)
        {
            outbox.Enqueue(reader.Email, declines ? "contact-declined" : "contact-offer-withdrawn", new { reader.Name, By = access.Name, Town = town.Name });
        }
    }
}
