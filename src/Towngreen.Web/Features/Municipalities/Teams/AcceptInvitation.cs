using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>
/// Whoever reads mail at the invited address joins the team. The account must be under that address: a link that was forwarded lets
/// nobody else into the town's drafts.
/// </summary>
public sealed class AcceptInvitation(
    TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, Outbox outbox, ProgramClock clock, Installation installation)
{
    public sealed record Request(string Token);

    /// <returns>The town joined.</returns>
    public async Task<Result<TownSummary>> RunAsync(Request request, CancellationToken cancel)
    {
        var hash = new SecretToken(request.Token).Hash;
        var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.TokenHash == hash, cancel);
        if (invitation is null || !access.IsSignedIn)
        {
            return new NotAllowed();
        }

        if (Check(invitation) is { } error)
        {
            return error;
        }

        var town = await towns.GetAsync(invitation.MunicipalityId, cancel);
        invitation.Accept();
        db.Add(new Membership
        {
            UserId = access.RequiredUserId,
            Role = Role.Member,
            MunicipalityId = town.Id,
            Title = invitation.Title,
            Appointment = invitation.Appointment,
            Since = clock.Now,
        });
        audit.Record("team.joined", typeof(Invitation), invitation.Id, town.Id, new { invitation.Title, invitation.Appointment });
        await MailContactAsync(invitation, town, cancel);
        return await SaveAsync(town, cancel);
    }

    private Error? Check(Invitation invitation) => invitation switch
    {
        { Status: not InvitationStatus.Open } => new InvitationClosed(),
        _ when invitation.HasExpired(clock.Now) => new InvitationExpired(),
        _ when invitation.Email != EmailAddress.Normalize(access.Email) => new InvitationForAnother(invitation.Email),
        _ when access.BelongsTo(invitation.MunicipalityId) => new AlreadyOnTeam(access.Name),
        _ => null,
    };

    private async Task MailContactAsync(Invitation invitation, TownSummary town, CancellationToken cancel)
    {
        if (await towns.ContactAsync(town.Id, cancel) is { } contact)
        {
            outbox.Enqueue(contact.Email, "team-joined", new
            {
                contact.Name,
                Member = access.Name,
                invitation.Title,
                Town = town.Name,
                Link = installation.LinkTo(MunicipalityLinks.Team(town.Slug)),
            });
        }
    }

    private async Task<Result<TownSummary>> SaveAsync(TownSummary town, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return town;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new InvitationClosed();
        }
        catch (DbUpdateException failure) when (failure.Violates(MembershipMap.OncePerMunicipality))
        {
            return new AlreadyOnTeam(access.Name);
        }
    }
}
