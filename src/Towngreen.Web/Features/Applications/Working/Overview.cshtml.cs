using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications.CarryingOver;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>An application at a glance: the scorecard with its reasons, and every action.</summary>
[Authorize]
public sealed class OverviewModel(TownWorkspace workspace, TownDirectory towns, TowngreenDb db, EditionLibrary editions, Access access, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActionStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tag { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    public OpenApplication Open { get; private set; } = null!;

    /// <summary>The actions that pass the filters, by category.</summary>
    public IReadOnlyList<IGrouping<Category, ActionRow>> Rows { get; private set; } = [];

    /// <summary>The next action in the application that needs work.</summary>
    public ActionRow? Next { get; private set; }

    public bool MayHandIn { get; private set; }

    public bool CanBeCarried => CarryTargets.Of(Open.Application, editions).Any();

    public EditionPack Pack => Open.Scored.Pack;

    public Scorecard Scorecard => Open.Scored.Scorecard;

    public bool IsFiltered => Category is not null || Stage is not null || Tag is not null || Mine;

    public IEnumerable<Choice> Categories => Pack.Edition.Categories.Select(category => new Choice(category.Key, category.NumberedTitle));

    public IEnumerable<Choice> Stages => Enum.GetValues<ActionStage>().Select(stage => new Choice(stage.ToString(), words.Say($"stage.{stage}")));

    public IEnumerable<Choice> Tags => Pack.Tags.Select(tag => new Choice(tag.Key, tag.Title));

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel)
    {
        if (await workspace.ApplicationAsync(town, reference, cancel) is not { } open)
        {
            return NotFound();
        }

        Open = open;
        MayHandIn = access.May(Permission.HandIn, open.Town.Id);
        var rows = await RowsAsync(cancel);
        Next = rows.FirstOrDefault(row => row.Stage == ActionStage.Returned) ?? rows.FirstOrDefault(row => row.Stage == ActionStage.InProgress);
        Rows = [.. rows.Where(Passes).GroupBy(row => Pack.Edition.CategoryByKey(row.Action.Category))];
        return Page();
    }

    private bool Passes(ActionRow row) =>
        (Category is null || row.Action.Category == Category)
        && (Stage is null || row.Stage == Stage)
        && (Tag is null || row.Action.Tags.Contains(Tag))
        && (!Mine || row.AssignedTo == access.UserId);

    private async Task<List<ActionRow>> RowsAsync(CancellationToken cancel)
    {
        var team = (await towns.TeamAsync(Open.Town.Id, cancel)).ToDictionary(person => person.UserId, person => person.Name);
        var submissions = Open.Scored.Submissions.Select(submission => submission.Id).ToList();
        var comments = await db.Set<SubmissionComment>().Where(c => submissions.Contains(c.SubmissionId))
            .GroupBy(c => c.SubmissionId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return [.. Pack.Edition.Actions.Select(action =>
        {
            var submission = Open.Scored.SubmissionFor(action.Key);
            return new ActionRow(
                action,
                ActionStages.Of(Open.Scored, action.Key),
                submission?.AssignedTo,
                submission?.AssignedTo is { } person ? team.GetValueOrDefault(person) : null,
                submission is null ? 0 : comments.GetValueOrDefault(submission.Id),
                Scorecard.AsClaimed.ByAction.GetValueOrDefault(action.Key),
                Scorecard.AsApproved.ByAction.GetValueOrDefault(action.Key));
        })];
    }
}

/// <summary>One action of the application.</summary>
public sealed record ActionRow(
    ActionDefinition Action, ActionStage Stage, Guid? AssignedTo, string? Person, int Comments, Points Claimed, Points Approved)
{
    public bool IsIllustrative => Action.Credits.Any(credit => credit.Source is FigureSource.Illustrative);

    public Points Most => new(Action.Credits.Sum(credit => credit.Points.Maximum.Value));
}
