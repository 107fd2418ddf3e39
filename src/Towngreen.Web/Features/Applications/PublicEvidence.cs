using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>Approved evidence that a town made public.</summary>
public sealed record PublicClaim(string Reference, string Edition, string ActionKey, string CreditId, Claim Claim, IReadOnlyList<PublicFile> Files);

public sealed record PublicFile(string Name, string Link);

/// <summary>What a town said about itself in an application that is decided, and made public.</summary>
public sealed record PublicFacts(string Reference, EditionPack Edition, IReadOnlyList<Fact> Facts);

/// <summary>What everyone may see of the towns' work: only what a reviewer approved and the program told the town.</summary>
public sealed class PublicEvidence(TowngreenDb db, EditionLibrary editions, EvidenceFiles stored)
{
    /// <summary>Verdicts are the reviewers' own affair until the application is returned or decided.</summary>
    internal static readonly ApplicationStatus[] Told = [ApplicationStatus.Returned, ApplicationStatus.Certified, ApplicationStatus.NotCertified];

    /// <summary>Nothing in these changes any more: what they hold is what was handed in.</summary>
    internal static readonly ApplicationStatus[] Decided = [ApplicationStatus.Certified, ApplicationStatus.NotCertified];

    /// <summary>The town's public evidence, newest application first.</summary>
    public async Task<IReadOnlyList<PublicClaim>> ForTownAsync(Guid townId, CancellationToken cancel)
    {
        var rows = await (
            from application in db.Set<Application>()
            join submission in db.Set<ActionSubmission>() on application.Id equals submission.ApplicationId
            join claim in db.Set<CreditClaim>() on submission.Id equals claim.SubmissionId
            where application.MunicipalityId == townId && Told.Contains(application.Status)
                && submission.IsPublic && claim.Status == CreditClaimStatus.Approved && claim.RemovedAt == null
            orderby application.StartedAt descending, submission.ActionKey, claim.CreditId
            select new { application.Reference, application.Edition, submission.ActionKey, Claim = claim }).AsNoTracking().ToListAsync(cancel);
        var files = await stored.OfAsync([.. rows.Select(row => row.Claim.Id)], cancel);
        return [.. rows.Select(row =>
        {
            var claim = row.Claim.Content.ToClaim(row.ActionKey, row.Claim.CreditId, editions.Get(row.Edition).Edition) with { Status = ClaimStatus.Approved };
            return new PublicClaim(row.Reference, row.Edition, row.ActionKey, row.Claim.CreditId, claim, Links(claim, files[row.Claim.Id]));
        })];
    }

    /// <summary>What the town said about itself in its newest decided application, where it made that public.</summary>
    public async Task<PublicFacts?> FactsAsync(Guid townId, CancellationToken cancel)
    {
        var newest = await (
            from application in db.Set<Application>()
            join answered in db.Set<FactSheet>() on application.Id equals answered.ApplicationId
            where application.MunicipalityId == townId && Decided.Contains(application.Status)
            orderby application.StartedAt descending
            select new { application.Reference, application.Edition, Sheet = answered }).AsNoTracking().FirstOrDefaultAsync(cancel);
        return newest is { Sheet: { IsPublic: true, Answers.Count: > 0 } sheet }
            ? new PublicFacts(newest.Reference, editions.Get(newest.Edition), [.. sheet.Answers.Select(answer => answer.ToFact())])
            : null;
    }

    private static List<PublicFile> Links(Claim claim, IEnumerable<StoredFile> stored)
    {
        var sources = new EvidenceSources(new Dictionary<string, string>(), [.. stored]);
        return [.. claim.Files().Select(file => sources.File(file.Name, file.Sha256)).OfType<StoredFile>()
            .Select(file => new PublicFile(file.Name, FileEndpoint.Link(file.Id, file.Name)))];
    }
}
