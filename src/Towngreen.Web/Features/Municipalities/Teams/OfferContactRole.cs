using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>The contact offers the role to a teammate who is an elected official or employee. Nothing changes until they accept.</summary>
public sealed class OfferContactRole(
    TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, Outbox outbox, ProgramClock clock, Installation installation)
{
    /// <param name="TownId">The town.</param>
    /// <param name="Successor">The teammate's membership.</param>
    public sealed record Request(Guid TownId, Guid? Successor);

    /// <returns>The successor's name.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.ManageTeam, request.TownId))
        {
            return new NotAllowed();
        }

        var team = await towns.TeamAsync(request.TownId, cancel);
        var successor = team.FirstOrDefault(person => person.MembershipId == request.Successor && person.Role == Role.Member);
        if (successor is null)
        {
            return new Missing("successor") { Field = nameof(request.Successor) };
        }

        if (successor.Appointment?.HoldsOffice() != true)
        {
            return new ContactMustHoldOffice { Field = nameof(request.Successor) };
        }

        var offer = new ContactOffer
        {
            MunicipalityId = request.TownId,
            FromUserId = access.RequiredUserId,
            ToUserId = successor.UserId,
            OfferedAt = clock.Now,
        };
        db.Add(offer);
        audit.Record("contact.offered", typeof(ContactOffer), offer.Id, request.TownId, new { To = successor.Name });
        await MailAsync(request.TownId, successor, cancel);
        return await SaveAsync(successor.Name, cancel);
    }

    private async Task MailAsync(Guid townId, TeamPerson successor, CancellationToken cancel)
    {
        var town = await towns.GetAsync(townId, cancel);
        outbox.Enqueue(successor.Email, "contact-offered", new
        {
            successor.Name,
            Contact = access.Name,
            Town = town.Name,
            Link = installation.LinkTo(MunicipalityLinks.Team(town.Slug)),
        });
    }

    private async Task<Result<string>> SaveAsync(string name, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return name;
        }
        catch (DbUpdateException failure) when (failure.Violates(ContactOfferMap.OneOpen))
        {
            return new RoleOfferedAlready();
        }
    }
}
