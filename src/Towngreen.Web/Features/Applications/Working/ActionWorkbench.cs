using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Everything an action's page shows.</summary>
public sealed record ActionWork
{
    public required OpenApplication Open { get; init; }

    public required ActionDefinition Action { get; init; }

    public required IReadOnlyList<CreditForm> Credits { get; init; }

    public ActionSubmission? Submission { get; init; }

    public required IReadOnlyList<SubmissionComment> Comments { get; init; }

    public required IReadOnlyList<TeamPerson> Team { get; init; }

    public required IReadOnlyList<RecentChange> History { get; init; }

    public required EvidenceSources Sources { get; init; }

    public bool MayEdit { get; init; }

    public EditionPack Pack => Open.Scored.Pack;

    public ActionText Text => Pack.Texts[Action.Key];

    public ActionStage Stage => ActionStages.Of(Open.Scored, Action.Key);

    public PartnersBox Partners => Submission?.Partners ?? PartnersBox.NotAnswered;

    /// <summary>That the action does not apply; nothing where the town has not declared it, or took it back.</summary>
    public Declaration? Declaration => Open.Scored.DeclarationFor(Action.Key);

    /// <summary>Whether the town may declare now that it does not apply, or take that back.</summary>
    public bool MayDeclare => MayEdit && Open.Application.Status is ApplicationStatus.Draft && Pack.Edition.AsksWhetherApplies(Action);

    public bool PartnersOpen => MayEdit && Open.Application.Status is ApplicationStatus.Draft or ApplicationStatus.Returned;

    public string Link => Open.ActionLink(Action.Key);
}

/// <summary>Lays out an action for work: the forms filled from what is saved, and what the team says about it.</summary>
public sealed class ActionWorkbench(
    TowngreenDb db, Access access, TownWorkspace workspace, TownDirectory towns, RecentChanges changes, ProgramClock clock)
{
    private const int ChangesShown = 20;

    public async Task<ActionWork?> OpenAsync(string town, string reference, string actionKey, CancellationToken cancel)
    {
        if (await workspace.ApplicationAsync(town, reference, cancel) is not { } open
            || open.Scored.Pack.Edition.FindAction(actionKey) is not { } action)
        {
            return null;
        }

        var submission = open.Scored.SubmissionFor(actionKey);
        var all = await towns.AllAsync(cancel);
        var sources = new EvidenceSources(await towns.NamesAsync(cancel), await FilesAsync(open.Town.Id, cancel));
        var setAside = submission is null
            ? []
            : await db.Set<CreditClaim>().AsNoTracking().Where(c => c.SubmissionId == submission.Id && c.RemovedAt != null).ToListAsync(cancel);
        var mayEdit = access.May(Permission.EditSubmissions, open.Town.Id);
        return new ActionWork
        {
            Open = open,
            Action = action,
            Submission = submission,
            Sources = sources,
            MayEdit = mayEdit,
            Credits = [.. action.Credits.Select(credit => Form(open, action, credit, setAside, sources, all, mayEdit))],
            Team = await towns.TeamAsync(open.Town.Id, cancel),
            Comments = submission is null ? [] : await CommentsAsync(submission.Id, cancel),
            History = submission is null ? [] : await changes.OfSubmissionAsync(submission.Id, ChangesShown, cancel),
        };
    }

    private CreditForm Form(
        OpenApplication open, ActionDefinition action, Credit credit, List<CreditClaim> setAside, EvidenceSources sources,
        IReadOnlyList<TownSummary> towns, bool mayEdit)
    {
        var claim = open.Scored.ClaimFor(new ClaimRef(action.Key, credit.Id)) ?? setAside.Find(c => c.CreditId == credit.Id);
        var pack = open.Scored.Pack;
        var saved = claim?.Content.ToClaim(action.Key, credit.Id, pack.Edition);
        var input = saved is null ? new ClaimInput() : ClaimForm.Fill(saved, credit, sources, claim!.Revision);
        ClaimShape.Pad(input, credit);
        return new CreditForm
        {
            Pack = pack,
            ActionKey = action.Key,
            Credit = credit,
            Input = input,
            Saved = claim,
            SavedClaim = saved,
            Told = claim?.ToldTo(open.Application) ?? CreditClaimStatus.Draft,
            Assessment = open.Scored.Scorecard.Find(new ClaimRef(action.Key, credit.Id)),
            IsOpen = mayEdit && CreditClaim.IsOpen(open.Application.Status, claim?.Status ?? CreditClaimStatus.Draft),
            Sources = sources,
            Towns = credit.Evidence.Any(field => field.Type == EvidenceType.Municipality)
                ? [.. towns.Where(town => town.Id != open.Town.Id).Select(town => new Choice(town.Slug, town.Name))]
                : [],
            Actions = [.. pack.Edition.Actions.Where(other => other.Key != action.Key).Select(other => new Choice(other.Key, other.NumberedTitle))],
            Window = credit.Window ?? pack.Edition.Window,
            HandIn = open.Application.ScoredOn(clock.Today),
        };
    }

    private async Task<IReadOnlyList<SubmissionComment>> CommentsAsync(Guid submission, CancellationToken cancel) =>
        await db.Set<SubmissionComment>().AsNoTracking().Where(c => c.SubmissionId == submission).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancel);

    private async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid town, CancellationToken cancel) =>
        await db.Set<StoredFile>().AsNoTracking().Where(f => f.MunicipalityId == town).OrderBy(f => f.UploadedAt).ToListAsync(cancel);
}
