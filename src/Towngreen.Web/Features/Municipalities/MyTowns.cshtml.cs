using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>Where a person's towns are found. Who works in just one is led straight there.</summary>
[Authorize]
public sealed class MyTownsModel(TowngreenDb db, Access access, TownDirectory directory, ProgramClock clock) : PageModel
{
    public sealed record MyRegistration(TownSummary Town, RegistrationStatus Status, DateTimeOffset SubmittedAt, string Reason);

    public IReadOnlyList<(TownSummary Town, Membership Membership)> Towns { get; private set; } = [];

    /// <summary>My newest registration of each town that has not joined.</summary>
    public IReadOnlyList<MyRegistration> Registrations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var all = await directory.ByIdAsync(cancel);
        Towns = [.. access.Memberships.Where(m => m.MunicipalityId is not null).Select(m => (Town: all[m.MunicipalityId!.Value], m)).OrderBy(pair => pair.Town.Name)];
        var mine = await db.Set<TownRegistration>().AsNoTracking()
            .Where(r => r.UserId == access.RequiredUserId && r.Status != RegistrationStatus.Approved)
            .OrderByDescending(r => r.SubmittedAt).ToListAsync(cancel);
        Registrations = [.. mine.DistinctBy(r => r.MunicipalityId)
            .Where(r => !all[r.MunicipalityId].HasJoined)
            .Select(r => new MyRegistration(all[r.MunicipalityId], r.Status, r.SubmittedAt, r.Reason))];
        if (Towns is [var only] && Registrations.Count == 0)
        {
            TempData.Keep();
            return Redirect(MunicipalityLinks.Workspace(only.Town.Slug));
        }

        return Page();
    }

    public DateOnly Day(DateTimeOffset instant) => clock.DayOf(instant);
}
