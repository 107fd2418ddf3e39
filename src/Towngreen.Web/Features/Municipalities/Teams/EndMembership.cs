using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>A teammate leaves, or the contact ends their membership. What they did for the town stays, under their name.</summary>
public sealed class EndMembership(TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, Outbox outbox, ProgramClock clock)
{
    public sealed record Request(Guid MembershipId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var member = await db.Set<Membership>().SingleOrDefaultAsync(m => m.Id == request.MembershipId && m.EndedAt == null, cancel);
        if (member?.MunicipalityId is not { } townId || !(access.May(Permission.ManageTeam, townId) || member.UserId == access.UserId))
        {
            return new NotAllowed();
        }

        if (member.Role == Role.Contact)
        {
            return new ContactCannotLeave();
        }

        member.End(clock.Now);
        await WithdrawOfferAsync(townId, member.UserId, cancel);
        audit.Record("team.membership-ended", typeof(Membership), member.Id, townId, new { member.UserId, member.Title });
        await MailAsync(member, await towns.GetAsync(townId, cancel), cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile();
        }
    }

    /// <summary>Somebody who is no longer on the team cannot become its contact.</summary>
    private async Task WithdrawOfferAsync(Guid townId, Guid userId, CancellationToken cancel)
    {
        var offer = await db.Set<ContactOffer>()
            .SingleOrDefaultAsync(o => o.MunicipalityId == townId && o.ToUserId == userId && o.Status == ContactOfferStatus.Open, cancel);
        offer?.Close(ContactOfferStatus.Withdrawn);
    }

    /// <summary>Each side hears what the other did.</summary>
    private async Task MailAsync(Membership member, TownSummary town, CancellationToken cancel)
    {
        var leaver = (await towns.TeamAsync(town.Id, cancel)).Single(person => person.UserId == member.UserId);
        if (member.UserId != access.UserId)
        {
            outbox.Enqueue(leaver.Email, "team-membership-ended", new { leaver.Name, Town = town.Name, By = access.Name });
        }
        else if (await towns.ContactAsync(town.Id, cancel) is { } contact)
        {
            outbox.Enqueue(contact.Email, "team-left", new { contact.Name, Member = leaver.Name, Town = town.Name });
        }
    }
}
