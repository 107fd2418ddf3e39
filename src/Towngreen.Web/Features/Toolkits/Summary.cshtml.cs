using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>
/// What a town tells of a finished run: to everyone when it chose so; to its own team and to whoever examines the evidence in any case. Never
/// comments, never what single people said, and of the files only those the town chose.
/// </summary>
[PublicPage]
public sealed class SummaryModel(RunReading reading) : PageModel
{
    public RunWork Work { get; private set; } = null!;

    public ToolkitRun Run => Work.Run;

    public string Affected => Work.Told(PromptMeaning.Affected);

    public string Missing => Work.Told(PromptMeaning.Missing);

    public string Changed => Work.Told(PromptMeaning.Changed);

    public string Next => Work.Told(PromptMeaning.Next);

    public IEnumerable<KeptDocument> Documents => Work.Documents.Where(document => document.Document.IsPublic);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        Work = (await reading.ToldAsync(reference, cancel))!;
        return Work is null ? NotFound() : Page();
    }
}
