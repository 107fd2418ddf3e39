using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>The stored files that are, or were, evidence of claims.</summary>
public sealed class EvidenceFiles(TowngreenDb db)
{
    /// <summary>By claim, oldest first.</summary>
    public async Task<ILookup<Guid, StoredFile>> OfAsync(IReadOnlyCollection<Guid> claims, CancellationToken cancel) => (await (
        from evidence in db.Set<EvidenceFile>()
        join file in db.Set<StoredFile>() on evidence.StoredFileId equals file.Id
        where claims.Contains(evidence.ClaimId)
        orderby file.UploadedAt
        select new { evidence.ClaimId, File = file }).AsNoTracking().ToListAsync(cancel)).ToLookup(row => row.ClaimId, row => row.File);
}
