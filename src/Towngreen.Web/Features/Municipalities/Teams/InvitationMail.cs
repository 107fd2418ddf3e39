using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>Sends an invitation, new or once more, with a link that replaces any earlier one.</summary>
public sealed class InvitationMail(Access access, Outbox outbox, ProgramClock clock, Installation installation)
{
    internal void Enqueue(Invitation invitation, string town)
    {
        var token = SecretToken.Create();
        invitation.Send(token, clock.Now);
        outbox.Enqueue(invitation.Email, "team-invitation", new
        {
            Inviter = access.Name,
            Town = town,
            invitation.Title,
            LastDay = clock.DayOf(invitation.ExpiresAt),
            Link = installation.LinkTo(MunicipalityLinks.Invitation(token.Value)),
        });
    }
}
