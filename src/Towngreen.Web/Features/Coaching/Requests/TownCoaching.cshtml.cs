using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>What a town has asked of coaches.</summary>
[Authorize]
public sealed class TownCoachingModel(TownWorkspace workspace, RequestList list, SharingHours hours, Access access, ProgramClock clock) : PageModel
{
    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<RequestRow> Requests { get; private set; } = [];

    public IReadOnlyList<SharingHour> Hours { get; private set; } = [];

    public ProgramClock Clock => clock;

    public bool MayAsk => Town.HasJoined && access.May(Permission.EditSubmissions, Town.Id);

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel)
    {
        if (await workspace.TownAsync(town, cancel) is not { } found)
        {
            return NotFound();
        }

        Town = found;
        Requests = await list.OfTownAsync(found.Id, cancel);
        Hours = await hours.ComingAsync(cancel);
        return Page();
    }
}
