using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>A town's runs.</summary>
[Authorize]
public sealed class OfTownModel(TownWorkspace workspace, ToolkitRegister register, EditionLibrary library, Access access) : PageModel
{
    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<RunSummary> Runs { get; private set; } = [];

    public IReadOnlyList<Toolkit> Toolkits => library.Current.Toolkits;

    public bool MayStart => Toolkits.Count > 0 && access.May(Permission.EditSubmissions, Town.Id);

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel)
    {
        if (await workspace.TownAsync(town, cancel) is not { } found)
        {
            return NotFound();
        }

        Town = found;
        Runs = await register.ForTownAsync(found, cancel);
        return Page();
    }
}
