using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>What was handed in, exactly as it was.</summary>
[Authorize]
public sealed class ReceiptPageModel(TownWorkspace workspace, TowngreenDb db) : PageModel
{
    public OpenApplication Open { get; private set; } = null!;

    public HandInRecord Record { get; private set; } = null!;

    public FrozenApplication Frozen { get; private set; } = null!;

    public Round? Round => Open.Scored.Pack.Rounds.FirstOrDefault(round => round.Key == Record.Round);

    public async Task<IActionResult> OnGetAsync(string town, string reference, int number, CancellationToken cancel)
    {
        if (await workspace.ApplicationAsync(town, reference, cancel) is not { } open
            || await db.Set<HandInRecord>().AsNoTracking()
                .SingleOrDefaultAsync(h => h.ApplicationId == open.Application.Id && h.Number == number, cancel) is not { } record)
        {
            return NotFound();
        }

        (Open, Record, Frozen) = (open, record, FrozenApplication.FromJson(record.Snapshot));
        return Page();
    }
}
