using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Office;

[Needs(Permission.Coach)]
public sealed class TownsModel(CoachingAccess coaching, TownOverview overview, EditionLibrary library, Access access, Words words, ProgramClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool WithRequests { get; set; }

    [BindProperty(SupportsGet = true)]
    public TownOrder Order { get; set; }

    public IReadOnlyList<TownRow> Rows { get; private set; } = [];

    public TownFilter Filter => new(string.IsNullOrEmpty(Region) ? null : Region, Mine, WithRequests, Order);

    public ProgramClock Clock => clock;

    public IEnumerable<Choice> Regions => library.Program.Municipalities.Where(town => town.Region is not null)
        .DistinctBy(town => town.Region).OrderBy(town => town.RegionName, StringComparer.CurrentCulture).Select(town => new Choice(town.Region!, town.RegionName!));

    public IEnumerable<Choice> Orders => Enum.GetValues<TownOrder>().Select(order => new Choice(order.ToString(), words.Say($"coaching.order.{order}")));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!coaching.IsCoach)
        {
            return NotFound();
        }

        Rows = await overview.ReadAsync(Filter, access.RequiredUserId, cancel);
        return Page();
    }
}
