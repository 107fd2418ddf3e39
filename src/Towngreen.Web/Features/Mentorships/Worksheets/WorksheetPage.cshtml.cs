using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships.Worksheets;

/// <summary>Worksheet 1, as the town prints it or brings it into its application.</summary>
[Authorize]
public sealed class WorksheetPageModel(TownWorkspace workspace, WorksheetDesk desk, SealWorksheet seal, Access access, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public List<string> Chosen { get; set; } = [];

    public TownSummary Town { get; private set; } = null!;

    /// <summary>Nothing where the edition has no credit for mentorships.</summary>
    public Worksheet? Worksheet { get; private set; }

    public bool MayEdit => access.May(Permission.EditSubmissions, Town.Id);

    public IEnumerable<Choice> Candidates => Worksheet!.Rows.Where(row => row.Counts)
        .Select(row => new Choice(row.Reference, words["{0}, with {1}", row.Own.Action, row.Own.Partner], words["Last active on {0}", Template.Say(row.ActiveOn)]));

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel) => await OpenAsync(town, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string town, CancellationToken cancel)
    {
        if (!await OpenAsync(town, cancel))
        {
            return NotFound();
        }

        var result = await seal.RunAsync(new(Town.Id, Chosen), cancel);
        if (result.Failed(out var errors))
        {
            await OpenAsync(town, cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words.Say("mentorship.sealed", new { result.Value.Entries });
        return Redirect(MentorshipLinks.Worksheet(town, Chosen));
    }

    private async Task<bool> OpenAsync(string slug, CancellationToken cancel)
    {
        if (await workspace.TownAsync(slug, cancel) is not { } town)
        {
            return false;
        }

        Town = town;
        Worksheet = await desk.OpenAsync(town, Chosen, cancel);
        return true;
    }
}
