using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>A step: what to do on one side, the team's answers on the other. Beside the first, what the earlier run left behind.</summary>
[Needs(Permission.SeeWorkspace, Permission.Coach)]
public sealed class StepPageModel(RunReading reading, RunAccess runs, SaveStep save, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Step { get; set; } = "";

    /// <summary>By prompt.</summary>
    [BindProperty]
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>The number of the save the form was filled from.</summary>
    [BindProperty]
    public int BasedOn { get; set; }

    public RunWork Work { get; private set; } = null!;

    public StepWork Here { get; private set; } = null!;

    public RunWork? Earlier { get; private set; }

    /// <summary>By prompt, what somebody else wrote meanwhile where both wrote something.</summary>
    public IReadOnlyDictionary<string, string> Theirs { get; private set; } = new Dictionary<string, string>();

    public bool IsConflict { get; private set; }

    public bool IsOfTheTown => runs.IsOfTheTown(Work.Run);

    public StepWork? Following => Work.Steps.FirstOrDefault(step => step.Place == Here.Place + 1);

    public StepWork? Preceding => Work.Steps.FirstOrDefault(step => step.Place == Here.Place - 1);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        Answers = Here.Step.Prompts.ToDictionary(prompt => prompt.Id, prompt => (string?)Here.AnswerTo(prompt));
        BasedOn = Here.Number;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        var saved = await save.RunAsync(new(Work.Run.Id, Step, Answers, BasedOn), cancel);
        if (saved.Failed(out var errors))
        {
            return await RefuseAsync(errors, cancel);
        }

        TempData["Notice"] = words["Saved."].Value;
        return Redirect(ToolkitLinks.Step(Town, Reference, Step));
    }

    private async Task<IActionResult> RefuseAsync(IReadOnlyList<Error> errors, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        if (errors.Any(error => error is ChangedMeanwhile))
        {
            await MergeAsync(cancel);
        }

        return this.Refused([.. errors.Select(error => error.Field is { } prompt ? error with { Field = $"Answers[{prompt}]" } : error)]);
    }

    private async Task MergeAsync(CancellationToken cancel)
    {
        var started = await reading.NoteAsync(Work.Run.Id, Step, BasedOn, cancel);
        var merge = StepAnswers.Merge(Here.Step, started?.Answers ?? [], StepAnswers.Read(Here.Step, Answers), Here.Note?.Answers ?? []);
        (Answers, Theirs) = (merge.Answers.ToDictionary(answer => answer.Key, answer => (string?)answer.Value), merge.Theirs);
        (BasedOn, IsConflict) = (Here.Number, true);

        // What was posted would stand in the fields again, in place of what was put together.
        ModelState.Clear();
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        if (await reading.OpenAsync(Town, Reference, cancel) is not { } work || work.Steps.FirstOrDefault(step => step.Step.Id == Step) is not { } here)
        {
            return false;
        }

        (Work, Here) = (work, here);
        Earlier = here.Place == 1 ? await reading.EarlierAsync(work, cancel) : null;
        return true;
    }
}
