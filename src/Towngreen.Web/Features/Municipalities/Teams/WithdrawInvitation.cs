using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>The contact takes an invitation back: its link stops working.</summary>
public sealed class WithdrawInvitation(TowngreenDb db, Access access, AuditLog audit)
{
    public sealed record Request(Guid InvitationId);

    /// <returns>The address it had gone to.</returns>
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

        invitation.Withdraw();
        audit.Record("team.invitation-withdrawn", typeof(Invitation), invitation.Id, invitation.MunicipalityId, new { invitation.Email });
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
