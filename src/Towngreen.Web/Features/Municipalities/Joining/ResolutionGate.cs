using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Municipalities.Joining;

/// <summary>
/// A resolution is read by the program's administrators and by whoever handed it in. The town's team reads it as it reads every file
/// of its town.
/// </summary>
internal sealed class ResolutionGate(TowngreenDb db) : IFileGate
{
    public async Task<bool> MayReadAsync(Guid fileId, Access access, CancellationToken cancel)
    {
        var registrations = await db.Set<TownRegistration>().AsNoTracking()
            .Where(r => r.ResolutionId == fileId)
            .Select(r => new { r.Program, r.UserId })
            .ToListAsync(cancel);
        return registrations.Exists(r => r.UserId == access.UserId || access.May(Permission.Administer, r.Program));
    }
}
