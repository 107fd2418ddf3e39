using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Identity;

/// <summary>
/// Who is acting in this request or command, and what they may do. Loaded from the database at the start of each request; a visitor
/// without an account has no id and no memberships.
/// </summary>
public sealed class Access(TowngreenDb db)
{
    public Guid? UserId { get; private set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public bool IsSignedIn => UserId is not null;

    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    /// <summary>The signed-in person's id. Only behind pages and use cases that require one.</summary>
    public Guid RequiredUserId => UserId ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>This sign-in took more than a password.</summary>
    public bool UsedSecondFactor { get; private set; }

    /// <summary>Some membership waits for a second factor before it counts.</summary>
    public bool AwaitsSecondFactor => !UsedSecondFactor && Memberships.Any(m => PermissionTable.NeedsSecondFactor(m.Role));

    /// <summary>A second factor would allow one of these: some membership that allows it only waits for that.</summary>
    public bool LacksSecondFactorFor(IEnumerable<Permission> anyOf) =>
        !UsedSecondFactor && anyOf.Any(permission => Memberships.Any(m => PermissionTable.Allows(m.Role, permission)));

    public async Task ActAsAsync(Guid userId, bool secondFactor, CancellationToken cancel)
    {
        if (await FindAsync(userId, cancel) is { } user)
        {
            await ActAsAsync(user, secondFactor, cancel);
        }
    }

    /// <summary>Carries on a sign-in, if it was made under the person's present security stamp; says whether it was.</summary>
    public async Task<bool> ContinueAsync(Guid userId, string? securityStamp, bool secondFactor, CancellationToken cancel)
    {
        if (await FindAsync(userId, cancel) is not { } user || user.SecurityStamp != securityStamp)
        {
            return false;
        }

        await ActAsAsync(user, secondFactor, cancel);
        return true;
    }

    public bool May(Permission permission, Guid municipalityId) =>
        Counting(permission).Any(m => m.MunicipalityId == municipalityId);

    public bool May(Permission permission, string program) =>
        Counting(permission).Any(m => m.Program == program);

    /// <summary>Whether any membership allows it: enough to show a menu, never enough to act.</summary>
    public bool MaySomewhere(Permission permission) => Counting(permission).Any();

    /// <summary>A reviewer of the category, who has no membership in the town: never one's own town.</summary>
    public bool MayReview(string program, string category, Guid municipalityId) =>
        Counting(Permission.Review).Any(m => m.Program == program && m.Reviews(category)) && !BelongsTo(municipalityId);

    /// <summary>Reviews or administers the program, and has no membership in the town: never one's own town.</summary>
    public bool MayExamine(string program, Guid municipalityId) =>
        !BelongsTo(municipalityId) && (May(Permission.Review, program) || May(Permission.Administer, program));

    /// <summary>
    /// Coaches the program's towns. Whoever reviews for the program is no coach of it, whatever their roles: a town must be able to speak openly.
    /// </summary>
    public bool MayCoach(string program) => May(Permission.Coach, program) && !Reviews(program);

    /// <summary>Reviews for the program, whether or not it counts in this sign-in.</summary>
    public bool Reviews(string program) => Memberships.Any(m => m.Role == Role.Reviewer && m.Program == program);

    public bool BelongsTo(Guid municipalityId) => Memberships.Any(m => m.MunicipalityId == municipalityId);

    private Task<User?> FindAsync(Guid userId, CancellationToken cancel) =>
        db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId, cancel);

    private async Task ActAsAsync(User user, bool secondFactor, CancellationToken cancel)
    {
        (UserId, Name, Email, UsedSecondFactor) = (user.Id, user.Name, user.Email ?? "", secondFactor);
        Memberships = await db.Set<Membership>().AsNoTracking()
            .Where(m => m.UserId == user.Id && m.EndedAt == null)
            .ToListAsync(cancel);
    }

    private IEnumerable<Membership> Counting(Permission permission) => Memberships.Where(m =>
        PermissionTable.Allows(m.Role, permission) && (UsedSecondFactor || !PermissionTable.NeedsSecondFactor(m.Role)));
}
