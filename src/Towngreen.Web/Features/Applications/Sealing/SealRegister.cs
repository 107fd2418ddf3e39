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

    /// <summary>Whether what was sealed stands in a claim that is with the reviewers or decided: then its source must stay as it is.</summary>
    public async Task<bool> IsHandedInAsync(Guid townId, SealedRecordKind kind, Guid sourceId, CancellationToken cancel)
    {
        var uses = await (
            from record in db.Set<SealedRecord>()
            join claim in db.Set<CreditClaim>() on record.ClaimId equals claim.Id
            join submission in db.Set<ActionSubmission>() on claim.SubmissionId equals submission.Id
            join application in db.Set<Application>() on submission.ApplicationId equals application.Id
            where record.MunicipalityId == townId && record.Kind == kind && record.SourceId == sourceId && claim.RemovedAt == null
                && application.Status != ApplicationStatus.Withdrawn && application.Status != ApplicationStatus.Carried
            select new { record.Id, claim.Content.Entries, Claim = claim.Status, Application = application.Status }).ToListAsync(cancel);
        return uses.Exists(use => !CreditClaim.IsOpen(use.Application, use.Claim) && use.Entries.Contains(use.Id.ToString("N"), StringComparison.Ordinal));
    }
}
