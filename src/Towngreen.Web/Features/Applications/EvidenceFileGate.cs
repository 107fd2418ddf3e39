using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>
/// Who beside the town may read a file of evidence: once it is handed in, administrators and the reviewers of its category who are not
/// of the town; once it is approved and the town made it public, everyone.
/// </summary>
internal sealed class EvidenceFileGate(TowngreenDb db, EditionLibrary editions) : IFileGate
{
    public async Task<bool> MayReadAsync(Guid fileId, Access access, CancellationToken cancel) =>
        (await UsesAsync(fileId, cancel)).Exists(use => IsPublic(use) || MayReview(use, access));

    private bool MayReview(EvidenceUse use, Access access) =>
        use.HandedIn && (access.May(Permission.Administer, use.Program)
            || (CategoryOf(use) is { } category && access.MayReview(use.Program, category, use.MunicipalityId)));

    /// <summary>A file that was replaced before approval is no longer part of what was approved.</summary>
    private static bool IsPublic(EvidenceUse use) =>
        use is { Public: true, Status: CreditClaimStatus.Approved } && PublicEvidence.Told.Contains(use.ApplicationStatus)
        && use.Entries.Contains(use.Sha256, StringComparison.OrdinalIgnoreCase);

    private string? CategoryOf(EvidenceUse use) => editions.Find(use.Edition)?.Edition.FindAction(use.ActionKey)?.Category;

    private Task<List<EvidenceUse>> UsesAsync(Guid fileId, CancellationToken cancel) => (
        from evidence in db.Set<EvidenceFile>()
        join file in db.Set<StoredFile>() on evidence.StoredFileId equals file.Id
        join claim in db.Set<CreditClaim>() on evidence.ClaimId equals claim.Id
        join submission in db.Set<ActionSubmission>() on claim.SubmissionId equals submission.Id
        join application in db.Set<Application>() on submission.ApplicationId equals application.Id
        where evidence.StoredFileId == fileId
        select new EvidenceUse(
            application.Program, application.Edition, application.MunicipalityId, application.Status, submission.ActionKey,
            submission.IsPublic, claim.Status, claim.Content.Entries, file.Sha256, evidence.HandedInAt != null)).ToListAsync(cancel);

    private sealed record EvidenceUse(
        string Program, string Edition, Guid MunicipalityId, ApplicationStatus ApplicationStatus, string ActionKey,
        bool Public, CreditClaimStatus Status, string Entries, string Sha256, bool HandedIn);
}
