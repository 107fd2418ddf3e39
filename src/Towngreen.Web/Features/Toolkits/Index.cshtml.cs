using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>The program's toolkits, and what towns tell of theirs.</summary>
[PublicPage]
public sealed class IndexModel(EditionLibrary library, ToolkitRegister register) : PageModel
{
    public EditionPack Edition => library.Current;

    public string TownsWord => library.Program.TownsWord;

    public IReadOnlyList<RunSummary> Told { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Told = await register.ToldAsync(cancel);
}
