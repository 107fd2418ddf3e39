using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Beginning a run: which toolkit, on which action, since when, and what it goes on from.</summary>
[Authorize]
public sealed class StartModel(
    StartRun start, ToolkitRegister register, TownDirectory towns, EditionLibrary library, Access access, ProgramClock clock, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true), Display(Name = "Toolkit")]
    public string? Toolkit { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Action", Description = "One your town means to carry out anyway.")]
    public string? Action { get; set; }

    [BindProperty, Display(Name = "The work began on")]
    public DateOnly? BeganOn { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Goes on from", Description = "What you learned there stands beside the first step.")]
    public string? Follows { get; set; }

    public TownSummary Found { get; private set; } = null!;

    public IReadOnlyList<RunSummary> Finished { get; private set; } = [];

    public IReadOnlyList<Toolkit> Toolkits => library.Current.Toolkits;

    public IEnumerable<Choice> ToolkitChoices => Toolkits.Select(toolkit => new Choice(toolkit.Key, toolkit.Title, toolkit.Summary));

    public IEnumerable<Choice> FollowsChoices => Finished.Select(run => new Choice(run.Reference, run.Action));

    public IEnumerable<Choice> ActionChoices
    {
        get
        {
            var suits = (library.Current.FindToolkit(Toolkit ?? "") ?? Toolkits[0]).Suits;
            var (suggested, others) = (words["Suggested"].Value, words["All others"].Value);
            return ActionTargets.Of(library.Current).OrderBy(action => suits.Covers(action) ? 0 : 1)
                .Select(action => new Choice(action.Key, action.NumberedTitle, Group: suits.Covers(action) ? suggested : others));
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        Follows ??= Finished.FirstOrDefault(run => run.Run.ToolkitKey == Toolkit)?.Reference;
        BeganOn = clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        var started = await start.RunAsync(new(Found.Id, Toolkit ?? "", Action, BeganOn, Follows), cancel);
        if (started.Failed(out var errors, out var run))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The run has begun. Its first step is open."].Value;
        return Redirect(ToolkitLinks.Run(Found.Slug, run.Reference));
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        if (await towns.FindAsync(Town, cancel) is not { } found || !access.May(Permission.EditSubmissions, found.Id) || Toolkits.Count == 0)
        {
            return false;
        }

        Found = found;
        Toolkit ??= Toolkits[0].Key;
        Finished = [.. (await register.ForTownAsync(found, cancel)).Where(run => run.Run.Status == RunStatus.Finished)];
        return true;
    }
}
