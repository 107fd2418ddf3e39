using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Coaching;

/// <summary>What coaching is and how to ask, for everyone.</summary>
[PublicPage]
public sealed class IndexModel(SharingHours hours, TownDirectory towns, Access access) : PageModel
{
    public IReadOnlyList<SharingHour> Hours { get; private set; } = [];

    /// <summary>The visitor's towns that may ask.</summary>
    public IReadOnlyList<TownSummary> MyTowns { get; private set; } = [];

    public bool IsSignedIn => access.IsSignedIn;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Hours = await hours.ComingAsync(cancel);
        MyTowns = await towns.SeenByAsync(access, cancel);
    }
}
