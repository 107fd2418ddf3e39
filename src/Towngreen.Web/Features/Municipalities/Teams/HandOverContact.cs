using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>
/// The teammate accepts the contact role: both change places at once. Each office is a membership of its own, so that the record
/// shows who was contact when.
/// </summary>
public sealed class HandOverContact(TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, Outbox outbox, ProgramClock clock)
{
    public sealed record Request(Guid OfferId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var offer = await db.Set<ContactOffer>().SingleOrDefaultAsync(o => o.Id == request.OfferId, cancel);
        if (offer is null || offer.ToUserId != access.UserId || !access.BelongsTo(offer.MunicipalityId))
        {
            return new NotAllowed();
        }

        var members = await db.Set<Membership>().Where(m => m.MunicipalityId == offer.MunicipalityId && m.EndedAt == null).ToListAsync(cancel);
        var (from, to) = (members.SingleOrDefault(m => m.Role == Role.Contact), members.Single(m => m.UserId == access.UserId));
        if (offer.Status != ContactOfferStatus.Open || from is null || from.UserId != offer.FromUserId)
        {
            return new OfferClosed();
        }

        // The appointment may have changed since the offer.
        if (to.Appointment?.HoldsOffice() != true)
        {
            return new ContactMustHoldOffice();
        }

        offer.Close(ContactOfferStatus.Accepted);
        Succeed(from, Role.Member);
        Succeed(to, Role.Contact);
        audit.Record("contact.handed-over", typeof(ContactOffer), offer.Id, offer.MunicipalityId, new { From = from.UserId, To = to.UserId });
        await MailAsync(offer, cancel);
        return await SaveAsync(cancel);
    }

    private void Succeed(Membership former, Role role)
    {
        former.End(clock.Now);
        db.Add(new Membership
        {
            UserId = former.UserId,
            Role = role,
            MunicipalityId = former.MunicipalityId,
            Title = former.Title,
            Appointment = former.Appointment,
            Since = clock.Now,
        });
    }

    private async Task MailAsync(ContactOffer offer, CancellationToken cancel)
    {
        var town = await towns.GetAsync(offer.MunicipalityId, cancel);
        var former = (await towns.ContactAsync(town.Id, cancel))!;
        outbox.Enqueue(former.Email, "contact-handed-over", new { former.Name, Successor = access.Name, Town = town.Name });
    }

    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
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
}
