using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>Makes the frozen copy of an application: what would be handed in, or is being handed in.</summary>
public sealed class Freezing(EvidenceFiles stored)
{
    public async Task<FrozenApplication> FreezeAsync(ScoredApplication scored, CancellationToken cancel)
    {
        var files = await stored.OfAsync([.. scored.Claims.Select(claim => claim.Id)], cancel);
        return new FrozenApplication(
            scored.Application.Program,
            scored.Application.Edition,
            scored.Pack.ContentHash,
            scored.Scorecard.AsOf,
            FrozenHistory.Of(scored.History),
            [.. scored.Pack.Edition.Actions
                .Select(action => scored.SubmissionFor(action.Key))
                .OfType<ActionSubmission>()
                .Where(submission => scored.ClaimsOf(submission).Any())
                .Select(submission => Freeze(scored, submission, files))])
        {
            Facts = scored.Sheet?.Answers ?? [],
            Declarations = [.. scored.Pack.Edition.Actions.SelectMany(action => Freeze(scored.DeclarationFor(action.Key), action.Key))],
        };
    }

    private static IEnumerable<FrozenDeclaration> Freeze(Declaration? declaration, string actionKey) => declaration is null
        ? []
        : [new FrozenDeclaration(declaration.Id, actionKey, declaration.Reason, declaration.Status, declaration.HandInNumber)];

    private static FrozenAction Freeze(ScoredApplication scored, ActionSubmission submission, ILookup<Guid, StoredFile> files)
    {
        var order = scored.Pack.Edition.ActionByKey(submission.ActionKey).Credits.Select(credit => credit.Id).ToList();
        return new FrozenAction(
            submission.ActionKey,
            submission.Partners,
            [.. scored.ClaimsOf(submission).OrderBy(claim => order.IndexOf(claim.CreditId)).Select(claim => Freeze(claim, submission.ActionKey, scored.Pack, files))]);
    }

    private static FrozenClaim Freeze(CreditClaim claim, string actionKey, EditionPack pack, ILookup<Guid, StoredFile> files)
    {
        var sources = new EvidenceSources(new Dictionary<string, string>(), [.. files[claim.Id]]);
        var named = claim.Content.ToClaim(actionKey, claim.CreditId, pack.Edition).Files();
        return new FrozenClaim(
            claim.Id, claim.CreditId, claim.Status, claim.HandInNumber, claim.Revision, claim.Content,
            [.. named.Select(file => sources.File(file.Name, file.Sha256)).OfType<StoredFile>().Select(file => new FrozenFile(file.Id, file.Name, file.Sha256))]);
    }
}
