using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>A toolkit's steps, the actions it is suggested for, and where the visitor's towns can begin it.</summary>
[PublicPage]
public sealed class ToolkitPageModel(EditionLibrary library, ToolkitRegister register, TownDirectory towns, Access access) : PageModel
{
    public EditionPack Edition => library.Current;

    public Toolkit Toolkit { get; private set; } = null!;

    /// <summary>The suggested actions, by category.</summary>
    public IReadOnlyList<IGrouping<Category, ActionDefinition>> Suited { get; private set; } = [];

    public IReadOnlyList<TownSummary> MyTowns { get; private set; } = [];

    public IReadOnlyList<RunSummary> Told { get; private set; } = [];

    public IEnumerable<TextSection> Sections => Toolkit.Sections.Where(section => section.Heading.Length > 0);

    public string Introduction => Toolkit.Sections.FirstOrDefault(section => section.Heading.Length == 0)?.Markdown ?? "";

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (Edition.FindToolkit(key) is not { } toolkit)
        {
            return NotFound();
        }

        Toolkit = toolkit;
        Suited = [.. ActionTargets.Of(Edition).Where(toolkit.Suits.Covers).GroupBy(action => Edition.Edition.CategoryByKey(action.Category))];
        Told = [.. (await register.ToldAsync(cancel)).Where(run => run.Run.ToolkitKey == key)];
        foreach (var town in access.Memberships.Select(membership => membership.MunicipalityId).OfType<Guid>().Distinct())
        {
            MyTowns = [.. MyTowns, await towns.GetAsync(town, cancel)];
        }

        return Page();
    }
}
