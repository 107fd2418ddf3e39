using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Toolkits.Finishing;

/// <summary>What a run still lacks; finishing it; and then its evidence and the next run.</summary>
[Authorize]
public sealed class FinishPageModel(
    RunReading reading, FinishRun finish, SealRun seal, ReopenRun reopen, EvidenceSeals seals, SealRegister register, ProgramClock clock, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty, Display(Name = "The work ended on")]
    public DateOnly? EndedOn { get; set; }

    public RunWork Work { get; private set; } = null!;

    public IReadOnlyList<RunLack> Lacks { get; private set; } = [];

    public bool IsFinished => Work.Run.Status == RunStatus.Finished;

    /// <summary>Whether it stands in the open application.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>Whether reviewers have it, or had.</summary>
    public bool IsHandedIn { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        EndedOn = clock.Today;
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

        if ((await finish.RunAsync(new(Work.Run.Id, EndedOn), cancel)).Failed(out var errors))
        {
            await OpenAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The run is finished. Add it to your application below."].Value;
        return Redirect(ToolkitLinks.Finish(Town, Reference));
    }

    /// <summary>Puts the finished run into the application.</summary>
    public async Task<IActionResult> OnPostSealAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if ((await seal.RunAsync(new(Work.Run.Id), cancel)).Failed(out var errors, out var receipt))
        {
            await OpenAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The run is part of your application now. The entry is sealed: it changes only when the run does."].Value;
        return Redirect(receipt.ClaimLink);
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if ((await reopen.RunAsync(new(Work.Run.Id), cancel)).Failed(out var errors))
        {
            await OpenAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The run is open again."].Value;
        return Redirect(ToolkitLinks.Run(Town, Reference));
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        if (await reading.OpenAsync(Town, Reference, cancel) is not { MayEdit: true } work)
        {
            return false;
        }

        Work = work;
        Lacks = RunReadiness.Of(work);
        IsSealed = (await seals.SealedSourcesAsync(work.Town.Id, SealedRecordKind.ToolkitRun, cancel)).Contains(work.Run.Id);
        IsHandedIn = await register.IsHandedInAsync(work.Town.Id, SealedRecordKind.ToolkitRun, work.Run.Id, cancel);
        return true;
    }
}
