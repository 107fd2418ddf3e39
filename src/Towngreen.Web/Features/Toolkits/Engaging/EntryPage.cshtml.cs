using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Toolkits.Engaging;

/// <summary>A line of the engagement log: a new one, or one to correct.</summary>
[Authorize]
public sealed class EntryPageModel(RunReading reading, SaveEntry save, Words words) : PageModel
{
    private const string New = "new";

    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    /// <summary>The line's id, or "new".</summary>
    [BindProperty(SupportsGet = true)]
    public string Entry { get; set; } = "";

    [BindProperty, Display(Name = "Day")]
    public DateOnly? HeldOn { get; set; }

    [BindProperty, Display(Name = "Place", Description = "Such as the library, a laundromat, or the name of an online meeting. No private addresses.")]
    public string? Place { get; set; }

    [BindProperty, Display(Name = "How you met")]
    public EngagementFormat? Format { get; set; }

    [BindProperty, Display(Name = "Language", Description = "Every language that was spoken, such as English and Spanish.")]
    public string? Language { get; set; }

    [BindProperty, Display(Name = "How many people took part", Description = "A number only. An estimate is fine.")]
    public int? People { get; set; }

    [BindProperty, Display(Name = "What you heard", Description = "In a few sentences, without names.")]
    public string? Heard { get; set; }

    [BindProperty, Display(Name = "What changes because of it", Description = "Leave it empty when nothing does yet, and come back.")]
    public string? Changed { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public RunWork Work { get; private set; } = null!;

    /// <summary>The line as it is saved.</summary>
    public EngagementEntry? Saved { get; private set; }

    public bool IsNew => Entry == New;

    public bool IsConflict { get; private set; }

    public IEnumerable<Choice> Formats => Enum.GetValues<EngagementFormat>().Select(format => new Choice(format.ToString(), words.Say($"toolkit.format.{format}")));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if (Saved is { Content: var content })
        {
            (HeldOn, Place, Format, Language, People, Heard, Changed, Version) =
                (content.HeldOn, content.Place, content.Format, content.Language, content.People, content.Heard, content.Changed, Saved.Version);
        }

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

        var draft = new EntryDraft(HeldOn, Place, Format, Language, People, Heard, Changed);
        if ((await save.RunAsync(new(Work.Run.Id, Saved?.Id, Version, draft), cancel)).Failed(out var errors))
        {
            await ShowTheirsAsync(errors, cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = (IsNew ? words["The contact is in the log."] : words["The contact is corrected."]).Value;
        return Redirect($"{Work.Link}#log");
    }

    /// <summary>Theirs stands above, what was typed stays in the form; saving again puts it in the place of theirs.</summary>
    private async Task ShowTheirsAsync(IReadOnlyList<Error> errors, CancellationToken cancel)
    {
        if (errors.Any(error => error is ChangedMeanwhile) && await OpenAsync(cancel) && Saved is not null)
        {
            (Version, IsConflict) = (Saved.Version, true);
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        if (await reading.OpenAsync(Town, Reference, cancel) is not { IsOpen: true } work)
        {
            return false;
        }

        (Work, Saved) = (work, work.Log.FirstOrDefault(entry => entry.Id.ToString() == Entry));
        return IsNew || Saved is not null;
    }
}
