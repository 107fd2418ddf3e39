using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>Finds a registration for the person it belongs to: by a mailed link, or by the account of the same address.</summary>
public sealed class RegistrationDesk(TowngreenDb db, Access access)
{
    /// <param name="key">The secret of a mailed link; or the registration's id, which opens it for its own person only.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Registration?> FindAsync(string key, CancellationToken cancel)
    {
        if (Guid.TryParse(key, out var id))
        {
            return await Mine().SingleOrDefaultAsync(r => r.Id == id, cancel);
        }

        var hash = new SecretToken(key).Hash;
        return await db.Set<Registration>().AsNoTracking()
            .SingleOrDefaultAsync(r => db.Set<RegistrationLink>().Any(link => link.TokenHash == hash && link.RegistrationId == r.Id), cancel);
    }

    /// <summary>The signed-in person's newest registration for a series, whatever became of it.</summary>
    public Task<Registration?> FindMineAsync(Guid seriesId, CancellationToken cancel) =>
        Mine().Where(r => r.SeriesId == seriesId).OrderByDescending(r => r.RegisteredAt).FirstOrDefaultAsync(cancel);

    /// <summary>The signed-in person's registrations. An account's address is confirmed, so what that address registered is theirs.</summary>
    internal IQueryable<Registration> Mine()
    {
        var (user, email) = (access.UserId, EmailAddress.Normalize(access.Email));
        return db.Set<Registration>().AsNoTracking().Where(r => user != null && (r.UserId == user || r.Email == email));
    }
}
