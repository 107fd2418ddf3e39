using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Accounts.Roles;

/// <summary>Ends a role in the program, from the person's next request on. What they did stays on record.</summary>
public sealed class EndRole(
    TowngreenDb db, Access access, Installation installation, ProgramPeople people, Outbox outbox, AuditLog audit, Words words, TimeProvider time)
{
    public sealed record Request(Guid MembershipId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Administer, installation.Program))
        {
            return new NotAllowed();
        }

        var membership = await db.Set<Membership>().SingleOrDefaultAsync(
            m => m.Id == request.MembershipId && m.Program == installation.Program && m.EndedAt == null, cancel);
        if (membership is null)
        {
            return new NotFound();
        }

        if (membership.Role == Role.Administrator && !await RelyOnAnotherAsync(membership.UserId, cancel))
        {
            return new LastAdministrator();
        }

        await EndAsync(membership, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new RolesChangedMeanwhile();
        }
    }

    /// <summary>
    /// Whoever stays is saved as well: of two administrators who end each other's role in the same moment, only one can.
    /// </summary>
    private async Task<bool> RelyOnAnotherAsync(Guid leaving, CancellationToken cancel)
    {
        if (await people.AnotherAdministratorAsync(besides: leaving, cancel) is not { } staying)
        {
            return false;
        }

        db.Entry(staying).State = EntityState.Modified;
        return true;
    }

    private async Task EndAsync(Membership membership, CancellationToken cancel)
    {
        var user = await db.Users.SingleAsync(u => u.Id == membership.UserId, cancel);
        membership.End(time.GetUtcNow());
        audit.Record("role.ended", typeof(Membership), membership.Id, details: new { user.Email, membership.Role });
        outbox.Enqueue(user.Email!, "role.ended", new { user.Name, Role = words[$"role.{membership.Role}"].Value, By = access.Name });
    }
}
