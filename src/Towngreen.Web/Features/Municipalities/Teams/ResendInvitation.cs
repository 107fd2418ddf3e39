using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>Sends an open invitation once more, with a new link and thirty more days. An expired one comes back to life.</summary>
public sealed class ResendInvitation(TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, InvitationMail mail)
{
    public sealed record Request(Guid InvitationId);

    /// <returns>The address it went to.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.Id == request.InvitationId, cancel);
        if (invitation is null || !access.May(Permission.ManageTeam, invitation.MunicipalityId))
        {
            return new NotAllowed();
        }

        if (invitation.Status != InvitationStatus.Open)
        {
            return new InvitationClosed();
        }

        mail.Enqueue(invitation, (await towns.GetAsync(invitation.MunicipalityId, cancel)).Name);
        audit.Record("team.invitation-resent", typeof(Invitation), invitation.Id, invitation.MunicipalityId, new { invitation.Email });
        try
        {
            await db.SaveChangesAsync(cancel);
            return invitation.Email;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new InvitationClosed();
        }
    }
}
