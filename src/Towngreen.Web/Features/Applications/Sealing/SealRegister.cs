using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications.Sealing;

/// <param name="Link">Where the town, and nobody else, sees what was sealed.</param>
public sealed record SealSummary(SealedRecordKind Kind, string Title, string Link, DateTimeOffset SealedAt, string SealedBy);

/// <summary>Tells what stands behind the seal of an entry. Asks nobody's permission: whoever may read the entry may know.</summary>
public sealed class SealRegister(TowngreenDb db)
{
    public async Task<SealSummary?> FindAsync(string seal, CancellationToken cancel) => Guid.TryParseExact(seal, "N", out var id)
        ? await db.Set<SealedRecord>().Where(r => r.Id == id)
            .Select(r => new SealSummary(r.Kind, r.Title, r.Link, r.SealedAt, r.SealedBy)).SingleOrDefaultAsync(cancel)
        : null;
}
