using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>What towns work on, for the program's coaches: the longest untouched on top.</summary>
[Needs(Permission.Coach)]
public sealed class ForCoachesModel(ToolkitRegister register, EditionLibrary library, Access access) : PageModel
{
    public IReadOnlyList<RunSummary> Runs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!access.MayCoach(library.Program.Key))
        {
            return NotFound();
        }

        Runs = await register.OpenAsync(cancel);
        return Page();
    }
}
