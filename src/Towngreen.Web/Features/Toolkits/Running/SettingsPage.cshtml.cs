using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>A run's dates, who may see it, and setting it aside.</summary>
[Authorize]
public sealed class SettingsPageModel(RunReading reading, PlanRun plan, ShareRun share, SetRunAside setAside, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty, Display(Name = "The work began on")]
    public DateOnly? BeganOn { get; set; }

    [BindProperty, Display(Name = "The next step should be done by", Description = "It then stands on your town's list of things to do. Leave it empty for no date.")]
    public DateOnly? NextStepBy { get; set; }

    [BindProperty]
    public bool IsPublic { get; set; }

    [BindProperty]
    public List<Guid> Documents { get; set; } = [];

    public RunWork Work { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public Task<IActionResult> OnPostPlanAsync(CancellationToken cancel) =>
        ActAsync(run => plan.RunAsync(new(run, BeganOn, NextStepBy), cancel), words["The dates are saved."], cancel);

    public Task<IActionResult> OnPostShareAsync(CancellationToken cancel) => ActAsync(
        run => share.RunAsync(new(run, IsPublic, Documents), cancel),
        IsPublic ? words["Everyone may read the summary once the run is finished."] : words["The run stays within your team and the program's coaches."], cancel);

    public Task<IActionResult> OnPostSetAsideAsync(CancellationToken cancel) =>
        ActAsync(run => setAside.RunAsync(new(run, TakeUp: false), cancel), words["The run is set aside. You can take it up again."], cancel);

    public Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancel) =>
        ActAsync(run => setAside.RunAsync(new(run, TakeUp: true), cancel), words["The run goes on."], cancel);

    private async Task<IActionResult> ActAsync(Func<Guid, Task<Result<Done>>> act, string notice, CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        if ((await act(Work.Run.Id)).Failed(out var errors))
        {
            await OpenAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = notice;
        return Redirect(ToolkitLinks.Run(Town, Reference));
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        Work = (await reading.OpenAsync(Town, Reference, cancel))!;
        return Work is { MayEdit: true };
    }

    private void Fill() => (BeganOn, NextStepBy, IsPublic, Documents) =
        (Work.Run.BeganOn, Work.Run.NextStepBy, Work.Run.IsPublic, [.. Work.Documents.Where(kept => kept.Document.IsPublic).Select(kept => kept.Document.Id)]);
}
