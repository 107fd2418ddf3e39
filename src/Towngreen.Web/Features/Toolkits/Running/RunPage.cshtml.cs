using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Toolkits.Engaging;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>A run: its steps as a path, its log, files, and the conversation about it. For the town's team, and for coaches.</summary>
[Needs(Permission.SeeWorkspace, Permission.Coach)]
public sealed class RunPageModel(
    RunReading reading, RunAccess runs, RemoveEntry removeEntry, KeepDocuments keep, RemoveDocument removeDocument, AddRunComment addComment,
    Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    /// <summary>The entry or document a button is about.</summary>
    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public string? Text { get; set; }

    public RunWork Work { get; private set; } = null!;

    public IReadOnlyList<RunComment> Comments { get; private set; } = [];

    public RunWork? Earlier { get; private set; }

    public bool IsOfTheTown => runs.IsOfTheTown(Work.Run);

    public bool MayComment => Work.MayEdit || runs.IsCoach(Work.Run);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostRemoveEntryAsync(CancellationToken cancel) =>
        ActAsync(run => removeEntry.RunAsync(new(run, Item, BringBack: false), cancel), words["Taken off the log. You can bring it back below."], "log", cancel);

    public Task<IActionResult> OnPostBringEntryBackAsync(CancellationToken cancel) =>
        ActAsync(run => removeEntry.RunAsync(new(run, Item, BringBack: true), cancel), words["The contact is back in the log."], "log", cancel);

    public Task<IActionResult> OnPostRemoveDocumentAsync(CancellationToken cancel) =>
        ActAsync(run => removeDocument.RunAsync(new(run, Item, BringBack: false), cancel), words["The file is taken off the run. You can bring it back below."], "files", cancel);

    public Task<IActionResult> OnPostBringDocumentBackAsync(CancellationToken cancel) =>
        ActAsync(run => removeDocument.RunAsync(new(run, Item, BringBack: true), cancel), words["The file is back with the run."], "files", cancel);

    public Task<IActionResult> OnPostCommentAsync(CancellationToken cancel) =>
        ActAsync(run => addComment.RunAsync(new(run, Text), cancel), words["Your comment is there for the team and its coach."], "comments", cancel);

    public Task<IActionResult> OnPostFilesAsync(CancellationToken cancel) =>
        ActAsync(run => KeepAsync(run, cancel), words["The files are kept with the run."], "files", cancel);

    private async Task<Result<Done>> KeepAsync(Guid run, CancellationToken cancel)
    {
        var kept = await keep.RunAsync(new(run, Files.ConvertAll(IncomingFile.From)), cancel);
        return kept.Failed(out var errors) ? errors.Select(error => error with { Field = nameof(Files) }).ToList() : kept;
    }

    private async Task<IActionResult> ActAsync(Func<Guid, Task<Result<Done>>> act, string notice, string anchor, CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if ((await act(Work.Run.Id)).Failed(out var errors))
        {
            await OpenAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = notice;
        return Redirect($"{Work.Link}#{anchor}");
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        Work = (await reading.OpenAsync(Town, Reference, cancel))!;
        if (Work is null)
        {
            return false;
        }

        Comments = await reading.CommentsAsync(Work.Run.Id, cancel);
        Earlier = await reading.EarlierAsync(Work, cancel);
        return true;
    }
}
