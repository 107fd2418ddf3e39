using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Sealing;

/// <param name="SourceId">The id of what is sealed: the same again replaces the entry it made before.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Link">Where the town sees it.</param>
/// <param name="CompletedOn">The day the work was completed.</param>
/// <param name="Facts">By the names of <see cref="SealedFacts"/>.</param>
public sealed record SealRequest(
    Guid TownId, SealedRecordKind Kind, Guid SourceId, string Title, string Link, DateOnly CompletedOn, ValueMap<EvidenceValue> Facts);

/// <param name="ClaimLink">The form of the credit it went to.</param>
public sealed record SealReceipt(Guid SealId, string ClaimLink);

/// <summary>
/// Writes evidence into a town's open application from what the program's own tools recorded. Nobody can change such an entry by hand. Saves
/// the unit of work: what the caller changed is saved with it, or neither is.
/// </summary>
public sealed class EvidenceSeals(
    TowngreenDb db, ApplicationAccess applications, Access access, EditionLibrary editions, TownDirectory towns, AuditLog audit,
    TimeProvider time)
{
    public async Task<Result<SealReceipt>> SealAsync(SealRequest request, CancellationToken cancel)
    {
        if (!access.May(Permission.EditSubmissions, request.TownId))
        {
            return new NotAllowed();
        }

        if (await OpenAsync(request.TownId, cancel) is not { } application)
        {
            return new NoOpenApplication();
        }

        var pack = editions.Get(application.Edition);
        return pack.CreditSealedBy(request.Kind) is { } credit
            ? await SealAsync(request, application, credit, pack.Edition, cancel)
            : new NoCreditForRecord(pack.Title);
    }

    /// <summary>The ids of what a town has sealed into its open application.</summary>
    public async Task<IReadOnlySet<Guid>> SealedSourcesAsync(Guid townId, SealedRecordKind kind, CancellationToken cancel)
    {
        var sealedNow = await (
            from record in db.Set<SealedRecord>()
            join claim in db.Set<CreditClaim>() on record.ClaimId equals claim.Id
            join submission in db.Set<ActionSubmission>() on claim.SubmissionId equals submission.Id
            join application in db.Set<Application>() on submission.ApplicationId equals application.Id
            where record.MunicipalityId == townId && record.Kind == kind && claim.RemovedAt == null && ApplicationStatusFacts.Open.Contains(application.Status)
            select new { record.Id, record.SourceId, claim.Content.Entries }).ToListAsync(cancel);
        return sealedNow.Where(row => row.Entries.Contains(SealedRecord.SealOf(row.Id), StringComparison.Ordinal)).Select(row => row.SourceId).ToHashSet();
    }

    private Task<Application?> OpenAsync(Guid townId, CancellationToken cancel) => db.Set<Application>().SingleOrDefaultAsync(
        a => a.MunicipalityId == townId && ApplicationStatusFacts.Open.Contains(a.Status), cancel);

    private async Task<Result<SealReceipt>> SealAsync(
        SealRequest request, Application application, SealedCredit credit, Edition edition, CancellationToken cancel)
    {
        var submission = await applications.SubmissionAsync(application, credit.Credit.Action, cancel);
        var claim = await db.Set<CreditClaim>().SingleOrDefaultAsync(c => c.SubmissionId == submission.Id && c.CreditId == credit.Credit.Credit, cancel);
        if (!CreditClaim.IsOpen(application.Status, claim?.Status ?? CreditClaimStatus.Draft))
        {
            return new ClaimLocked();
        }

        claim ??= Begin(submission, credit.Credit.Credit);
        var record = RecordOf(request, claim, credit);
        var definition = edition.FindCredit(credit.Credit)!;
        var before = claim.Content.ToClaim(credit.Credit.Action, credit.Credit.Credit, edition);
        ValueList<Entry> entries = [.. await OthersAsync(before.Entries, request, cancel), credit.EntryOf(request.Facts, record.Seal)];
        if (entries.Count > definition.MaxEntries)
        {
            return new NoRoomInClaim(definition.Title, definition.MaxEntries);
        }

        applications.Enlarge(application);
        db.AddRange(record, claim.Write(ClaimContent.Of(before with { Entries = entries, CompletedOn = Later(before.CompletedOn, request.CompletedOn) }), time.GetUtcNow(), access.Name));
        audit.Record("claim.sealed", typeof(ActionSubmission), submission.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, credit.Credit.Action, credit.Credit.Credit, request.Kind, request.Title, claim.Revision });
        return (await applications.SaveAsync(cancel)).Failed(out var changed)
            ? changed.ToList()
            : new SealReceipt(record.Id, await LinkAsync(application, credit.Credit, cancel));
    }

    private CreditClaim Begin(ActionSubmission submission, string credit)
    {
        var claim = new CreditClaim { SubmissionId = submission.Id, CreditId = credit };
        db.Add(claim);
        return claim;
    }

    private SealedRecord RecordOf(SealRequest request, CreditClaim claim, SealedCredit credit) => new()
    {
        MunicipalityId = request.TownId,
        Kind = request.Kind,
        SourceId = request.SourceId,
        Title = request.Title.Length > SealedRecord.MaxTitleLength ? request.Title[..SealedRecord.MaxTitleLength] : request.Title,
        Link = request.Link,
        ClaimId = claim.Id,
        Entry = ClaimsJson.WriteEntries([credit.EntryOf(request.Facts, null)]),
        SealedAt = time.GetUtcNow(),
        SealedBy = access.Name,
    };

    /// <summary>The entries that stay: what was typed, and what other records sealed.</summary>
    private async Task<IEnumerable<Entry>> OthersAsync(ValueList<Entry> entries, SealRequest request, CancellationToken cancel)
    {
        var earlier = await db.Set<SealedRecord>()
            .Where(r => r.MunicipalityId == request.TownId && r.Kind == request.Kind && r.SourceId == request.SourceId)
            .Select(r => r.Id).ToListAsync(cancel);
        var replaced = earlier.Select(SealedRecord.SealOf).ToHashSet();
        return entries.Where(entry => entry.Values.Count > 0 && !(entry.Seal is { } seal && replaced.Contains(seal)));
    }

    private async Task<string> LinkAsync(Application application, ClaimRef credit, CancellationToken cancel) =>
        ApplicationLinks.Credit((await towns.GetAsync(application.MunicipalityId, cancel)).Slug, application.Reference, credit.Action, credit.Credit);

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;
}
