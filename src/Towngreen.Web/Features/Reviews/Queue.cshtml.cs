using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

[Needs(Permission.Review, Permission.Administer)]
public sealed class QueueModel(ReviewQueue queue, Dockets dockets, Access access, EditionLibrary library, ProgramClock clock) : PageModel
{
    private const int CasesShown = 50;

    public QueueView View { get; private set; } = null!;

    /// <summary>What was sent back for changes: the administrators' affair, there is nothing to review.</summary>
    public IReadOnlyList<Docket> WithTown { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Town { get; set; }

    // "page" is what Razor Pages calls the page itself in its route.
    [BindProperty(Name = "p", SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>The page of the list of applications.</summary>
    [BindProperty(Name = "cases", SupportsGet = true)]
    public int CasesPage { get; set; } = 1;

    public int CasesPages => Math.Max(1, (View.Cases.Count + CasesShown - 1) / CasesShown);

    /// <summary>What is ready for a decision first, then the soonest due.</summary>
    public IEnumerable<Docket> Cases => View.Cases.OrderBy(docket => docket.Waiting > 0).ThenBy(docket => docket.Due).ThenBy(docket => docket.Town.Name)
        .Skip((Math.Max(1, CasesPage) - 1) * CasesShown).Take(CasesShown);

    public QueueFilter Filter => new(Category, Town, Math.Max(1, Number));

    public IEnumerable<Choice> Categories => View.Categories.Select(Choice);

    public IEnumerable<Choice> Towns => View.Towns.OrderBy(town => town.Title, StringComparer.CurrentCulture).Select(Choice);

    public bool Reviews => access.May(Permission.Review, library.Program.Key);

    public bool Administers => access.May(Permission.Administer, library.Program.Key);

    public DateOnly Day(DateTimeOffset moment) => clock.DayOf(moment);

    public int DaysTo(DateOnly day) => day.DayNumber - clock.Today.DayNumber;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        View = await queue.LookAsync(Filter, cancel);
        WithTown = Administers ? await dockets.WithTownAsync(cancel) : [];
    }

    private static Choice Choice(QueueGroup group) => new(group.Key, $"{group.Title} ({group.Waiting})");
}
