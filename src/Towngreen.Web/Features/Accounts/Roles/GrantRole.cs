using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Accounts.Roles;

/// <summary>
/// Gives a person a role in the program, or changes a reviewer's categories. Somebody without an account gets
/// one, and a link to confirm it: nobody can use the role before.
/// </summary>
public sealed class GrantRole(
    TowngreenDb db, UserManager<User> users, Access access, Installation installation, EditionLibrary editions, PersonalLinks links, Outbox outbox,
    AuditLog audit, Words words, TimeProvider time)
{
    /// <param name="Name">For a new account; a known person keeps their name.</param>
    /// <param name="Categories">The categories a reviewer takes; none means all.</param>
    public sealed record Request(string? Name, string? Email, Role Role, IReadOnlyList<string> Categories);

    /// <returns>The person's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Administer, installation.Program))
        {
            return new NotAllowed();
        }

        if (!Enum.IsDefined(request.Role) || request.Role is Role.Contact or Role.Member)
        {
            return new RoleNotOfProgram { Field = nameof(request.Role) };
        }

        var known = await users.FindByEmailAsync(EmailAddress.Normalize(request.Email));
        var details = PersonDetails.Read(known?.Name ?? request.Name, request.Email);
        if (details.Failed(out var errors))
        {
            return errors.ToList();
        }

        var user = known ?? Add(details.Value);
        await GrantAsync(user, request, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return user.Id;
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Violates(MembershipMap.OncePerProgram) || race.Violates("UserNameIndex"))
        {
            return new RolesChangedMeanwhile();
        }
    }

    private User Add(PersonDetails details)
    {
        var user = details.NewUser(users);
        db.Add(user);
        audit.Record("account.created", typeof(User), user.Id, details: new { user.Email });
        return user;
    }

    private async Task GrantAsync(User user, Request request, CancellationToken cancel)
    {
        var known = editions.Current.Edition.Categories.Select(category => category.Key);
        var categories = request.Role == Role.Reviewer ? string.Join(' ', known.Intersect(request.Categories)) : "";
        var membership = await db.Set<Membership>().SingleOrDefaultAsync(
            m => m.UserId == user.Id && m.Program == installation.Program && m.Role == request.Role && m.EndedAt == null, cancel);
        if (membership is null)
        {
            membership = new Membership
            {
                UserId = user.Id,
                Role = request.Role,
                Program = installation.Program,
                Categories = categories,
                Since = time.GetUtcNow(),
            };
            db.Add(membership);
            audit.Record("role.granted", typeof(Membership), membership.Id, details: new { user.Email, request.Role, categories });
            await TellAsync(user, request.Role);
        }
        else
        {
            audit.Record("role.changed", typeof(Membership), membership.Id, details: new { user.Email, old = membership.Categories, @new = categories });
            membership.Categories = categories;
        }
    }

    private async Task TellAsync(User user, Role role)
    {
        var said = words[$"role.{role}"].Value;
        if (user.EmailConfirmed)
        {
            outbox.Enqueue(user.Email!, "role.granted", new { user.Name, Role = said, By = access.Name, Link = links.To(AccountLinks.SecondFactor()) });
        }
        else
        {
            var link = await links.ToConfirmAsync(user, AccountLinks.SecondFactor());
            outbox.Enqueue(user.Email!, "role.invited", new { user.Name, Role = said, By = access.Name, Link = link, PersonalLinks.Hours });
        }
    }
}
