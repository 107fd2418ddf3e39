using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>An application as it was handed in, with the verdicts as they stand now.</summary>
/// <param name="Edition">The edition it was made under.</param>
/// <param name="HandIns">Every hand-in, oldest first.</param>
/// <param name="Number">Which of them this is.</param>
/// <param name="Declarations">The actions declared not to apply.</param>
/// <param name="Scored">What the engine read: the claims, what the town says about itself, and what it had earned before, as known at this hand-in.</param>
/// <param name="Scorecard">Scored by the day of this hand-in.</param>
public sealed record HandedInApplication(
    ApplicationSummary Summary,
    EditionPack Edition,
    IReadOnlyList<HandInSummary> HandIns,
    int Number,
    IReadOnlyList<HandedInAction> Actions,
    IReadOnlyList<HandedInDeclaration> Declarations,
    Claims Scored,
    Scorecard Scorecard)
{
    /// <summary>What the town said otherwise about itself at the hand-in before: a class that changed in an answer to a return must not pass unseen.</summary>
    public IReadOnlyList<FactChange> FactChanges { get; init; } = [];

    public History History => Scored.History;
}

/// <param name="Round">The key of the round.</param>
public sealed record HandInSummary(Guid Id, int Number, string Round, DateTimeOffset At, string By);

public sealed record HandedInAction(string ActionKey, PartnersBox Partners, IReadOnlyList<HandedInClaim> Claims);

/// <param name="Status">What the reviewers decided so far.</param>
/// <param name="HandInNumber">The hand-in that carried this evidence first: an answer to a return has the number of the last.</param>
/// <param name="Claim">The evidence, frozen.</param>
public sealed record HandedInClaim(
    Guid ClaimId, string CreditId, CreditClaimStatus Status, int HandInNumber, Claim Claim, IReadOnlyList<HandedInFile> Files);

/// <param name="Status">What the reviewers decided so far.</param>
public sealed record HandedInDeclaration(Guid Id, string ActionKey, string Reason, CreditClaimStatus Status)
{
    public NotApplicable AsScored => new(ActionKey, Reason, Status.Scored());
}

/// <param name="Link">Where the file can be read by those who may.</param>
public sealed record HandedInFile(Guid Id, string Name, string Sha256, string Link)
{
    internal static HandedInFile Of(FrozenFile file) => new(file.Id, file.Name, file.Sha256, FileEndpoint.Link(file.Id, file.Name));
}

/// <summary>Reads what was handed in, never a draft. Asks nobody's permission: whoever shows it decides who may see.</summary>
public sealed class HandedInWork(TowngreenDb db, EditionLibrary editions)
{
    /// <param name="applicationId">The application.</param>
    /// <param name="number">Which hand-in; the last one by default.</param>
    /// <returns>Nothing when there is no such hand-in.</returns>
    public async Task<HandedInApplication?> GetAsync(Guid applicationId, int? number, CancellationToken cancel)
    {
        var records = await db.Set<HandInRecord>().AsNoTracking().Where(h => h.ApplicationId == applicationId).OrderBy(h => h.Number)
            .Select(h => new HandInSummary(h.Id, h.Number, h.Round, h.At, h.HandedInBy)).ToListAsync(cancel);
        if (records.LastOrDefault(record => number is null || record.Number == number) is not { } chosen)
        {
            return null;
        }

        var frozen = await FrozenAsync(chosen, cancel);
        var summary = await db.Set<Application>().AsNoTracking().Where(a => a.Id == applicationId).Select(ApplicationRegister.Summary).SingleAsync(cancel);
        var before = records.LastOrDefault(record => record.Number < chosen.Number);
        return Assemble(summary, records, chosen.Number, frozen, await StatusesAsync(applicationId, cancel)) with
        {
            FactChanges = before is null ? [] : FactChange.Between((await FrozenAsync(before, cancel)).Facts, frozen.Facts),
        };
    }

    /// <summary>The last hand-in.</summary>
    public Task<HandedInApplication?> GetAsync(Guid applicationId, CancellationToken cancel) => GetAsync(applicationId, null, cancel);

    private async Task<FrozenApplication> FrozenAsync(HandInSummary handIn, CancellationToken cancel) =>
        FrozenApplication.FromJson(await db.Set<HandInRecord>().Where(h => h.Id == handIn.Id).Select(h => h.Snapshot).SingleAsync(cancel));

    private HandedInApplication Assemble(
        ApplicationSummary summary, List<HandInSummary> records, int number, FrozenApplication frozen, Dictionary<Guid, CreditClaimStatus> statuses)
    {
        var edition = editions.Get(frozen.Edition);
        var actions = frozen.Actions.Select(action => new HandedInAction(action.Key, action.Partners, [.. action.Claims.Select(claim =>
        {
            var status = StatusOf(claim.Id, claim.Status);
            return new HandedInClaim(
                claim.Id, claim.Credit, status, claim.HandInNumber, claim.ToClaim(action.Key, edition, status), [.. claim.Files.Select(HandedInFile.Of)]);
        })])).ToList();
        var declarations = frozen.Declarations.Select(one => new HandedInDeclaration(one.Id, one.Action, one.Reason, StatusOf(one.Id, one.Status))).ToList();
        var claims = frozen.ToClaims(edition, StatusOf);
        var scorecard = Scoring.Score(edition.Edition, claims, frozen.ScoredOn);
        return new HandedInApplication(summary, edition, records, number, actions, declarations, claims, scorecard);

        CreditClaimStatus StatusOf(Guid id, CreditClaimStatus then) => number == summary.HandIns ? statuses.GetValueOrDefault(id, then) : then;
    }

    private async Task<Dictionary<Guid, CreditClaimStatus>> StatusesAsync(Guid applicationId, CancellationToken cancel)
    {
        var submissions = db.Set<ActionSubmission>().Where(submission => submission.ApplicationId == applicationId).Select(submission => submission.Id);
        var claims = db.Set<CreditClaim>().Where(claim => submissions.Contains(claim.SubmissionId)).Select(claim => new { claim.Id, claim.Status });
        var declarations = db.Set<Declaration>().Where(one => submissions.Contains(one.SubmissionId)).Select(one => new { one.Id, one.Status });
        return await claims.Concat(declarations).ToDictionaryAsync(work => work.Id, work => work.Status, cancel);
    }
}
