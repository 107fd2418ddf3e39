using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Accounts.Roles;

/// <summary>Who has a role in the installation's program. Reads only.</summary>
public sealed class ProgramPeople(TowngreenDb db, Installation installation)
{
    /// <summary>Whether somebody who can sign in administers the program.</summary>
    public Task<bool> HasAdministratorAsync(CancellationToken cancel) => Administrators().AnyAsync(cancel);

    /// <summary>Somebody else who can sign in and administers the program, or nobody.</summary>
    public Task<Membership?> AnotherAdministratorAsync(Guid besides, CancellationToken cancel) =>
        Administrators().Where(m => m.UserId != besides).OrderBy(m => m.Since).FirstOrDefaultAsync(cancel);

    public Task<int> CountAsync(Role role, CancellationToken cancel) => Current(role).CountAsync(cancel);

    private IQueryable<Membership> Administrators() =>
        Current(Role.Administrator).Where(m => db.Users.Any(u => u.Id == m.UserId && u.EmailConfirmed));

    private IQueryable<Membership> Current(Role role) =>
        db.Set<Membership>().Where(m => m.Program == installation.Program && m.Role == role && m.EndedAt == null);
}
