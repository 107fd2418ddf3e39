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
    /// <summary>Every town of a state on one page; a country's are leafed through.</summary>
    private const int PageSize = 200;

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool WithRequests { get; set; }

    [BindProperty(SupportsGet = true)]
    public TownOrder Order { get; set; }

    /// <summary>Which page of the list, counted from 1.</summary>
    [FromQuery(Name = "p")]
    public int Number { get; init; } = 1;

    public IReadOnlyList<TownRow> Rows { get; private set; } = [];

    public int PageNumber => Math.Clamp(Number, 1, Pages);

    public int Pages => Math.Max(1, (Rows.Count + PageSize - 1) / PageSize);

    public IEnumerable<TownRow> OnPage => Rows.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    public TownFilter Filter => new(string.IsNullOrEmpty(Region) ? null : Region, Mine, WithRequests, Order);

    public ProgramClock Clock => clock;

    public IEnumerable<Choice> Regions => library.Program.Regions.Select(region => new Choice(region.Key, region.Name));

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
