using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>The contact corrects a teammate's title or appointment, or their own.</summary>
public sealed class ChangeAppointment(TowngreenDb db, Access access, AuditLog audit)
{
    /// <param name="MembershipId">Whose.</param>
    /// <param name="Title">The title as the town uses it.</param>
    /// <param name="Appointment">The appointment; the contact's must stay one that holds office.</param>
    /// <param name="Version">The version the form was made from.</param>
    public sealed record Request(Guid MembershipId, string? Title, Appointment? Appointment, int Version);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var member = await db.Set<Membership>().SingleOrDefaultAsync(m => m.Id == request.MembershipId && m.EndedAt == null, cancel);
        if (member?.MunicipalityId is not { } town || !access.May(Permission.ManageTeam, town))
        {
            return new NotAllowed();
        }

        List<Error> errors = [.. Appointments.Check(request.Title, request.Appointment, mustHoldOffice: member.Role == Role.Contact)];
        if (errors.Count > 0)
        {
            return errors;
        }

        if (member.Version != request.Version)
        {
            return new ChangedMeanwhile();
        }

        var old = new { member.Title, member.Appointment };
        (member.Title, member.Appointment) = (request.Title!.Trim(), request.Appointment);
        audit.Record("team.appointment-changed", typeof(Membership), member.Id, town, new { old, New = new { member.Title, member.Appointment } });
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
}
