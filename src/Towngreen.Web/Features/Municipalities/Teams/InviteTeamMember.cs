using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>The contact keeps a place on the team for somebody, and a link to it goes to their address.</summary>
public sealed class InviteTeamMember(TowngreenDb db, Access access, TownDirectory towns, AuditLog audit, InvitationMail mail)
{
    public sealed record Request(Guid TownId, string? Email, string? Title, Appointment? Appointment);

    /// <returns>The invitation's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.ManageTeam, request.TownId))
        {
            return new NotAllowed();
        }

        var email = EmailAddress.Normalize(request.Email);
        List<Error> errors = [.. await CheckEmailAsync(email, request.TownId, cancel), .. Appointments.Check(request.Title, request.Appointment, mustHoldOffice: false)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var invitation = new Invitation
        {
            MunicipalityId = request.TownId,
            Email = email,
            Title = request.Title!.Trim(),
            Appointment = request.Appointment!.Value,
            InvitedBy = access.RequiredUserId,
        };
        db.Add(invitation);
        mail.Enqueue(invitation, (await towns.GetAsync(request.TownId, cancel)).Name);
        audit.Record("team.invited", typeof(Invitation), invitation.Id, request.TownId, new { email, invitation.Title, invitation.Appointment });
        return await SaveAsync(invitation, cancel);
    }

    private static AlreadyInvited Already(string email) => new(email) { Field = nameof(Request.Email) };

    private async Task<IEnumerable<Error>> CheckEmailAsync(string email, Guid townId, CancellationToken cancel)
    {
        if (email.Length == 0)
        {
            return [new Missing("email") { Field = nameof(Request.Email) }];
        }

        if (!EmailAddress.IsValid(email))
        {
            return [new InvalidEmail { Field = nameof(Request.Email) }];
        }

        var team = await towns.TeamAsync(townId, cancel);
        if (team.FirstOrDefault(person => EmailAddress.Normalize(person.Email) == email) is { } member)
        {
            return [new AlreadyOnTeam(member.Name) { Field = nameof(Request.Email) }];
        }

        return await db.Set<Invitation>().AnyAsync(i => i.MunicipalityId == townId && i.Email == email && i.Status == InvitationStatus.Open, cancel)
            ? [Already(email)]
            : [];
    }

    private async Task<Result<Guid>> SaveAsync(Invitation invitation, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return invitation.Id;
        }
        catch (DbUpdateException failure) when (failure.Violates(InvitationMap.OneOpen))
        {
            return Already(invitation.Email);
        }
    }
}
