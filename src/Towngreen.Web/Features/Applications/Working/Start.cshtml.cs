using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Starting an application: which program year to apply under.</summary>
[Authorize]
public sealed class StartModel(TownWorkspace workspace, Access access, EditionLibrary editions, StartApplication start, Words words) : PageModel
{
    [BindProperty]
    [Display(Name = "Program year")]
    public string? Edition { get; set; }

    public TownSummary Town { get; private set; } = null!;

    /// <summary>The current one first; the others say why one would hardly choose them.</summary>
    public IEnumerable<Choice> Editions => editions.Editions.Select(pack => new Choice(pack.Key, pack.Title, pack == editions.Current
        ? words["The current one. Its rules hold for your application whatever changes later."]
        : words["An earlier one: for looking back only, unless the program told you to use it. Its rounds are over."]));

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel)
    {
        Edition = editions.Current.Key;
        return await OpenAsync(town, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string town, CancellationToken cancel)
    {
        if (!await OpenAsync(town, cancel))
        {
            return NotFound();
        }

        var started = await start.RunAsync(new StartApplication.Request(Town.Id, Edition ?? ""), cancel);
        if (started.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Your application is {0}. Choose an action to begin with.", started.Value.Reference].Value;
        return Redirect(ApplicationLinks.Application(Town.Slug, started.Value.Reference));
    }

    private async Task<bool> OpenAsync(string town, CancellationToken cancel)
    {
        Town = (await workspace.TownAsync(town, cancel))!;
        return Town is not null && access.May(Permission.HandIn, Town.Id);
    }
}
