using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

[Needs(Permission.Review, Permission.Administer)]
public sealed class QueueModel(ReviewQueue queue, ReviewDesk desk, Access access, EditionLibrary library, ProgramClock clock) : PageModel
{
    public QueueView View { get; private set; } = null!;

    /// <summary>What was sent back for changes: the administrators' affair, there is nothing to review.</summary>
    public IReadOnlyList<ReviewCase> WithTown { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Town { get; set; }

    // "page" is what Razor Pages calls the page itself in its route.
    [BindProperty(Name = "p", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public QueueFilter Filter => new(Category, Town, Math.Max(1, Number));

    public IEnumerable<Choice> Categories => View.Waiting.GroupBy(line => (line.CategoryKey, line.Category))
        .Select(group => new Choice(group.Key.CategoryKey, $"{group.Key.Category} ({group.Count()})"));

    public IEnumerable<Choice> Towns => View.Waiting.GroupBy(line => (line.TownSlug, line.Town)).OrderBy(group => group.Key.Town, StringComparer.CurrentCulture)
        .Select(group => new Choice(group.Key.TownSlug, $"{group.Key.Town} ({group.Count()})"));

    public bool Reviews => access.May(Permission.Review, library.Program.Key);

    public bool Administers => access.May(Permission.Administer, library.Program.Key);

    public DateOnly Day(DateTimeOffset moment) => clock.DayOf(moment);

    public int DaysTo(DateOnly day) => day.DayNumber - clock.Today.DayNumber;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        View = await queue.LookAsync(Filter, cancel);
        WithTown = Administers ? await desk.WithTownAsync(cancel) : [];
    }
}
