using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>
/// Saves what a town claims for one credit, complete or not. Never over what somebody else saved meanwhile: that is refused, and the
/// page lets the person compare.
/// </summary>
public sealed class SaveClaim(TowngreenDb db, ApplicationAccess applications, Access access, AuditLog audit, EditionLibrary editions, TimeProvider time)
{
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Claim">What to save. Its files must be the town's own; its status is not looked at.</param>
    /// <param name="BasedOn">The revision it was made from; 0 for a first save.</param>
    public sealed record Request(Guid ApplicationId, Claim Claim, int BasedOn);

    public sealed record Saved(Guid ClaimId, int Revision, DateTimeOffset At, string By);

    /// <summary>Two people who begin different claims in the same instant do not disturb each other: who comes second tries once more.</summary>
    public async Task<Result<Saved>> RunAsync(Request request, CancellationToken cancel)
    {
        var saved = await TryAsync(request, cancel);
        return saved.Errors is [ChangedMeanwhile] ? await TryAsync(request, cancel) : saved;
    }

    private async Task<Result<Saved>> TryAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition.FindCredit(request.Claim.Ref) is null)
        {
            return new NotFound();
        }

        var submission = await applications.SubmissionAsync(application, request.Claim.Action, cancel);
        var claim = await FindAsync(submission, request.Claim.Credit, cancel);
        if (RefusalOf(claim, application, request) is { } refusal)
        {
            return refusal;
        }

        var content = ClaimContent.Of(request.Claim);
        if (claim is { RemovedAt: null } && claim.Content == content)
        {
            return SavedAs(claim);
        }

        var files = await OwnFilesAsync(application, request.Claim, cancel);
        if (files.Failed(out var missing))
        {
            return missing.ToList();
        }

        if (claim is not { RemovedAt: null })
        {
            applications.Enlarge(application);
        }

        claim ??= Begin(submission, request.Claim.Credit);
        await WriteAsync(claim, content, files.Value, cancel);
        audit.Record("claim.saved", typeof(ActionSubmission), submission.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, request.Claim.Action, request.Claim.Credit, claim.Revision });
        return (await applications.SaveAsync(cancel)).Failed(out var changed) ? changed.ToList() : SavedAs(claim);
    }

    /// <summary>New claims belong to drafts: after a return only the questioned items are open.</summary>
    private Error? RefusalOf(CreditClaim? claim, Application application, Request request) =>
        !CreditClaim.IsOpen(application.Status, claim?.Status ?? CreditClaimStatus.Draft) ? new ClaimLocked()
        : (claim?.Revision ?? 0) != request.BasedOn ? new ChangedMeanwhile()
        : AllSealedStand(request.Claim, claim?.Content, application) ? null
        : new SealGone();

    /// <summary>A sealed entry can be kept or removed; only the record that sealed it writes one.</summary>
    private bool AllSealedStand(Claim claim, ClaimContent? saved, Application application)
    {
        var posted = claim.Entries.Where(entry => entry.Seal is not null).ToList();
        return posted.Count == 0
            || (saved is not null && posted.All(saved.ToClaim(claim.Action, claim.Credit, editions.Get(application.Edition).Edition).Entries.Contains));
    }

    private static Saved SavedAs(CreditClaim claim) => new(claim.Id, claim.Revision, claim.SavedAt, claim.SavedBy);

    private Task<CreditClaim?> FindAsync(ActionSubmission submission, string credit, CancellationToken cancel) =>
        db.Set<CreditClaim>().SingleOrDefaultAsync(c => c.SubmissionId == submission.Id && c.CreditId == credit, cancel);

    private CreditClaim Begin(ActionSubmission submission, string credit)
    {
        var claim = new CreditClaim { SubmissionId = submission.Id, CreditId = credit };
        db.Add(claim);
        return claim;
    }

    private async Task WriteAsync(CreditClaim claim, ClaimContent content, List<StoredFile> files, CancellationToken cancel)
    {
        db.Add(claim.Write(content, time.GetUtcNow(), access.Name));
        var known = await db.Set<EvidenceFile>().Where(f => f.ClaimId == claim.Id).Select(f => f.StoredFileId).ToListAsync(cancel);
        db.AddRange(files.Where(file => !known.Contains(file.Id)).Select(file => new EvidenceFile { ClaimId = claim.Id, StoredFileId = file.Id }));
    }

    private async Task<Result<List<StoredFile>>> OwnFilesAsync(Application application, Claim claim, CancellationToken cancel)
    {
        var named = claim.Files().Distinct().ToList();
        var hashes = named.ConvertAll(file => file.Sha256);
        var stored = await db.Set<StoredFile>().Where(f => f.MunicipalityId == application.MunicipalityId && hashes.Contains(f.Sha256))
            .OrderBy(f => f.UploadedAt).ToListAsync(cancel);
        var sources = new EvidenceSources(new Dictionary<string, string>(), stored);
        var found = named.ConvertAll(file => (Named: file, Stored: sources.File(file.Name, file.Sha256)));
        var missing = found.Where(file => file.Stored is null).Select(file => new FileNotKept(file.Named.Name)).ToList<Error>();
        return missing.Count > 0 ? missing : found.ConvertAll(file => file.Stored!).DistinctBy(file => file.Id).ToList();
    }
}
