using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Working on an action: what to do on one side, the forms of its credits on the other.</summary>
[Authorize]
public sealed class ActionPageModel(
    ActionWorkbench workbench, FormUploads uploads, ClaimConflicts conflicts, SaveClaim saveClaim, RemoveClaim removeClaim,
    ProgramClock clock, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>The posted form, under its credit's id.</summary>
    [BindProperty]
    public Dictionary<string, ClaimInput> Credits { get; set; } = [];

    /// <summary>The credit whose form is posted.</summary>
    [BindProperty]
    public string? Credit { get; set; }

    /// <summary>What a button adds to or takes from the form; see <see cref="ClaimShape"/>.</summary>
    [BindProperty]
    public string? Shape { get; set; }

    [BindProperty]
    public MergeInput Merge { get; set; } = new();

    public ActionWork Work { get; private set; } = null!;

    public DeclarationForm Declaring => new(Work, DeclarationInput.From(Work.Declaration), null, Work.Declaration is { } saved ? clock.Local(saved.SavedAt) : null);

    /// <summary>The credit that two people saved at once, while this page asks what to keep.</summary>
    public ClaimConflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel) || Form is not { } form || Credits.GetValueOrDefault(form.Credit.Id) is not { } input)
        {
            return NotFound();
        }

        if (!form.IsOpen)
        {
            return this.Refused([new ClaimLocked()]);
        }

        input.DropUnreadable();

        var refused = await uploads.TakeAsync(Work.Open.Application.Id, input, cancel);
        await OpenAsync(cancel);
        if (Shape is { Length: > 0 } shape)
        {
            ClaimShape.Apply(input, form.Credit, shape);
            ModelState.Clear();
            Show(input);
            return refused.Count > 0 ? Refuse(refused) : Page();
        }

        var reading = ClaimReader.Read(Key, form.Credit, input, Work.Sources, form.SavedClaim);
        return await SaveAsync(reading, [.. refused, .. reading.Problems], input, cancel);
    }

    /// <summary>Saves what a person chose of two versions.</summary>
    public async Task<IActionResult> OnPostMergeAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel) || Form is not { } form || Merge.Mine(Key, form.Credit) is not { } mine)
        {
            return NotFound();
        }

        if (!form.IsOpen)
        {
            return this.Refused([new ClaimLocked()]);
        }

        Conflict = await conflicts.FindAsync(Work.Open.Scored, mine, Merge.BasedOn, cancel);
        if (Conflict is null)
        {
            return NotFound();
        }

        // Somebody saved once more while this person was choosing: what is chosen among must be looked at again.
        if (Conflict.Revision != Merge.Revision)
        {
            return this.Refused([new ChangedMeanwhile()]);
        }

        var open = Conflict.Differences.Where(difference => !Merge.Choose.ContainsKey(difference.Part.Key)).ToList();
        if (open.Count > 0)
        {
            return this.Refused(open.ConvertAll<Error>(difference => new VersionNotChosen { Field = $"Merge.Choose[{difference.Part.Key}]" }));
        }

        var chosen = Conflict.Differences.Where(difference => Merge.Choose[difference.Part.Key] == Side.Mine).Select(difference => difference.Part).ToHashSet();
        var merged = ClaimMerge.Combine(Conflict.Theirs, mine, chosen);
        var input = ClaimForm.Fill(merged, form.Credit, Work.Sources, Conflict.Revision);
        Conflict = null;
        // What is chosen came back through the browser: it is read like anything else that was typed.
        var reading = ClaimReader.Read(Key, form.Credit, input, Work.Sources, form.SavedClaim);
        return await SaveAsync(reading, [.. reading.Problems], input, cancel);
    }

    public Task<IActionResult> OnPostSetAsideAsync(CancellationToken cancel) => SetAsideAsync(bringBack: false, cancel);

    public Task<IActionResult> OnPostBringBackAsync(CancellationToken cancel) => SetAsideAsync(bringBack: true, cancel);

    private CreditForm? Form => Work.Credits.FirstOrDefault(form => form.Credit.Id == Credit);

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        Work = (await workbench.OpenAsync(Town, Reference, Key, cancel))!;
        return Work is not null;
    }

    private async Task<IActionResult> SaveAsync(ClaimReading reading, List<Error> problems, ClaimInput input, CancellationToken cancel)
    {
        if (problems.Count > 0 || !ModelState.IsValid)
        {
            Show(input);
            return Refuse(problems);
        }

        var saved = await saveClaim.RunAsync(new SaveClaim.Request(Work.Open.Application.Id, reading.Claim, input.BasedOn), cancel);
        if (saved.Failed(out var errors))
        {
            await OpenAsync(cancel);
            Show(input);
            Conflict = errors.Any(error => error is ChangedMeanwhile)
                ? await conflicts.FindAsync(Work.Open.Scored, reading.Claim, input.BasedOn, cancel)
                : null;
            Merge.BasedOn = input.BasedOn;
            return Refuse(errors);
        }

        TempData["Notice"] = words["Saved. What the checks say stands beside the form."].Value;
        return Redirect(ApplicationLinks.Credit(Town, Reference, Key, Credit!));
    }

    private async Task<IActionResult> SetAsideAsync(bool bringBack, CancellationToken cancel)
    {
        if (!await OpenAsync(cancel) || Form is not { } form)
        {
            return NotFound();
        }

        var removed = await removeClaim.RunAsync(new RemoveClaim.Request(Work.Open.Application.Id, Key, form.Credit.Id, bringBack), cancel);
        if (removed.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = bringBack ? words["The claim is back."].Value : words["The claim is set aside. You can bring it back."].Value;
        return Redirect(ApplicationLinks.Credit(Town, Reference, Key, form.Credit.Id));
    }

    /// <summary>Puts what was typed in the place of what is saved.</summary>
    private void Show(ClaimInput input)
    {
        var form = Form!;
        ClaimShape.Pad(input, form.Credit);
        Work = Work with { Credits = [.. Work.Credits.Select(credit => credit == form ? credit with { Input = input } : credit)] };
    }

    /// <summary>Problems name their fields within the form; the page holds several forms.</summary>
    private IActionResult Refuse(IReadOnlyList<Error> errors) =>
        this.Refused([.. errors.Select(error => error.Field is { } field ? error with { Field = $"Credits[{Credit}].{field}" } : error)]);
}
