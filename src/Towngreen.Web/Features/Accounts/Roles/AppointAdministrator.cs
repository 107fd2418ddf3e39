using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Roles;

/// <summary>
/// The operator names an administrator: at the machine's command line, or with the code that the machine printed. An account that
/// exists has its second factor cleared, so that this is also the way back in for an administrator who lost everything.
/// </summary>
public sealed class AppointAdministrator(
    TowngreenDb db, UserManager<User> users, ClearSecondFactor clear, Installation installation, PersonalLinks links, AuditLog audit, TimeProvider time)
{
    public sealed record Request(string? Name, string? Email);

    /// <returns>The link behind which the person chooses a password.</returns>
    public async Task<Result<Uri>> RunAsync(Request request, CancellationToken cancel)
    {
        var known = await users.FindByEmailAsync(EmailAddress.Normalize(request.Email));
        var details = PersonDetails.Read(request.Name ?? known?.Name, request.Email);
        if (details.Failed(out var errors))
        {
            return errors.ToList();
        }

        if (known is not null)
        {
            await clear.ClearAsync(known);
        }

        var user = known ?? Add(details.Value);
        await AppointAsync(user, cancel);
        await db.SaveChangesAsync(cancel);
        return await links.ToConfirmAsync(user);
    }

    private User Add(PersonDetails details)
    {
        var user = details.NewUser(users);
        db.Add(user);
        audit.Record("account.created", typeof(User), user.Id, details: new { user.Email });
        return user;
    }

    private async Task AppointAsync(User user, CancellationToken cancel)
    {
        if (await db.Set<Membership>().AnyAsync(
            m => m.UserId == user.Id && m.Program == installation.Program && m.Role == Role.Administrator && m.EndedAt == null, cancel))
        {
            return;
        }

        var membership = new Membership { UserId = user.Id, Role = Role.Administrator, Program = installation.Program, Since = time.GetUtcNow() };
        db.Add(membership);
        audit.Record("role.granted", typeof(Membership), membership.Id, details: new { user.Email, membership.Role });
    }
}
