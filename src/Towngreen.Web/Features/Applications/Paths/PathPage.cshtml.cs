using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.Paths;

/// <summary>The shortest way to a level as a checklist, and what the team makes of it.</summary>
[Authorize]
public sealed class PathPageModel(TownWorkspace workspace, PathFinder paths, ChoosePath choose, AcceptSteps accept, Access access, Words words) : PageModel
{
    private const int EasiestShown = 3;

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Where to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "The best way is the one with")]
    public PlanObjective? Objective { get; set; }

    public TownPath Path { get; private set; } = null!;

    public bool MayEdit => access.May(Permission.EditSubmissions, Path.Open.Town.Id)
        && Path.Open.Application.Status is ApplicationStatus.Draft or ApplicationStatus.Returned;

    /// <summary>What to begin with; nothing on a way as short as that itself.</summary>
    public IReadOnlyList<PlanStep> Easiest => Path.Plan.Steps.Count > EasiestShown ? [.. Path.Plan.Easiest(EasiestShown)] : [];

    /// <summary>Whether the step's action is nobody's task yet.</summary>
    public bool MayTakeOn(PlanStep step) => MayEdit && Path.Open.Scored.SubmissionFor(step.Claim.Action)?.AssignedTo is null;

    public IEnumerable<Choice> Goals => TownPath.Goals(Path.Pack).Select(goal => new Choice(goal.Key, goal.Title));

    public IEnumerable<Choice> Objectives => Enum.GetValues<PlanObjective>().Select(objective => new Choice($"{objective}", words.Say($"path.objective.{objective}")));

    /// <summary>How far the plan is proven to be the best.</summary>
    public string Proof => Path.Plan.Gap == 0
        ? words.Say($"path.proof.{Path.Objective}", new { goal = Path.TargetTitle })
        : words.Say($"path.proof.gap.{Path.Objective}", new { gap = Path.Plan.Gap });

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel) =>
        await FindAsync(town, reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAcceptAsync(string town, string reference, [FromForm] List<string> take, CancellationToken cancel)
    {
        if (!await FindAsync(town, reference, cancel))
        {
            return NotFound();
        }

        var taken = await accept.RunAsync(new(Path.Open.Application.Id, take), cancel);
        if (taken.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words.Say("path.taken", new { count = taken.Value });
        return Redirect(Path.Open.Link);
    }

    public async Task<IActionResult> OnPostChooseAsync(
        string town, string reference, [FromForm] string? notForUs, [FromForm] string? decided, [FromForm] string? neither, CancellationToken cancel)
    {
        if (!await FindAsync(town, reference, cancel))
        {
            return NotFound();
        }

        PathChoiceKind? kind = notForUs is not null ? PathChoiceKind.NotForUs : decided is not null ? PathChoiceKind.Decided : null;
        var chosen = await choose.RunAsync(new(Path.Open.Application.Id, notForUs ?? decided ?? neither ?? "", kind), cancel);
        return chosen.Failed(out var errors)
            ? this.Refused(errors)
            : Redirect(ApplicationLinks.Path(town, reference, Path.Target, $"{Path.Objective}"));
    }

    private async Task<bool> FindAsync(string town, string reference, CancellationToken cancel)
    {
        if (await workspace.ApplicationAsync(town, reference, cancel) is not { } open || await paths.FindAsync(open, To, Objective ?? default, cancel) is not { } path)
        {
            return false;
        }

        Path = path;
        (To, Objective) = (path.Target, path.Objective);
        return true;
    }
}
