using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
public sealed class IndexModel(ProgramFigures figures, Installation installation) : PageModel
{
    public ProgramFigures.Counts Figures { get; private set; } = null!;

    public bool IsDemonstration => installation.Demonstration;

    public async Task OnGetAsync(CancellationToken cancel) => Figures = await figures.CountAsync(cancel);
}
