using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Accounts;

/// <param name="HasConfirmed">Whether the person has proved the address and can sign in.</param>
public sealed record PersonSummary(Guid Id, string Name, string Email, bool HasConfirmed);

/// <summary>What other features may know of people. Reads only.</summary>
public sealed class PeopleDirectory(TowngreenDb db, ILookupNormalizer normalizer)
{
    public Task<PersonSummary?> FindByEmailAsync(string email, CancellationToken cancel)
    {
        var normalized = normalizer.NormalizeEmail(EmailAddress.Normalize(email));
        return db.Users.Where(u => u.NormalizedEmail == normalized)
            .Select(u => new PersonSummary(u.Id, u.Name, u.Email!, u.EmailConfirmed))
            .SingleOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        await db.Users.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);

    public Task<int> CountAsync(CancellationToken cancel) => db.Users.CountAsync(cancel);
}
