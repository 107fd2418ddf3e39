using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Identity;

/// <summary>
/// Who is acting in this request or command, and what they may do. Loaded from the database at the start of each request; a visitor
/// without an account has no id and no memberships.
/// </summary>
public sealed class Access(TowngreenDb db)
{
    private bool _secondFactor;

    public Guid? UserId { get; private set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public bool IsSignedIn => UserId is not null;

    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    /// <summary>The signed-in person's id. Only behind pages and use cases that require one.</summary>
    public Guid RequiredUserId => UserId ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Some membership waits for a second factor before it counts.</summary>
    public bool AwaitsSecondFactor => !_secondFactor && Memberships.Any(m => PermissionTable.NeedsSecondFactor(m.Role));

    public async Task ActAsAsync(Guid userId, bool secondFactor, CancellationToken cancel)
    {
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId, cancel);
        if (user is null)
        {
            return;
        }

        (UserId, Name, Email, _secondFactor) = (user.Id, user.Name, user.Email ?? "", secondFactor);
        Memberships = await db.Set<Membership>().AsNoTracking()
            .Where(m => m.UserId == userId && m.EndedAt == null)
            .ToListAsync(cancel);
    }

    public bool May(Permission permission, Guid municipalityId) =>
        Counting(permission).Any(m => m.MunicipalityId == municipalityId);

    public bool May(Permission permission, string program) =>
        Counting(permission).Any(m => m.Program == program);

    /// <summary>A reviewer of the category, who has no membership in the town: never one's own town.</summary>
    public bool MayReview(string program, string category, Guid municipalityId) =>
        Counting(Permission.Review).Any(m => m.Program == program && m.Reviews(category)) && !BelongsTo(municipalityId);

    public bool BelongsTo(Guid municipalityId) => Memberships.Any(m => m.MunicipalityId == municipalityId);

    private IEnumerable<Membership> Counting(Permission permission) => Memberships.Where(m =>
        PermissionTable.Allows(m.Role, permission) && (_secondFactor || !PermissionTable.NeedsSecondFactor(m.Role)));
}
