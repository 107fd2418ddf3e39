using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Joining;

/// <summary>What waits, oldest first; and what was decided, newest first, in pages.</summary>
[Needs(Permission.Administer)]
public sealed class RegistrationsModel(TowngreenDb db, RegistrationFigures figures, Access access, Installation installation, ProgramClock clock) : PageModel
{
    private const int PageSize = 25;

    public sealed record Row(Guid Id, string Town, string? Region, string Person, DateTimeOffset SubmittedAt, RegistrationStatus Status, DateTimeOffset? DecidedAt);

    public IReadOnlyList<Row> Waiting { get; private set; } = [];

    public IReadOnlyList<Row> Decided { get; private set; } = [];

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!access.May(Permission.Administer, installation.Program))
        {
            return NotFound();
        }

        var all = db.Set<TownRegistration>().Where(r => r.Program == installation.Program);
        Waiting = await Rows(all.Where(r => r.Status == RegistrationStatus.Submitted).OrderBy(r => r.SubmittedAt).ThenBy(r => r.Id)).ToListAsync(cancel);
        var decided = all.Where(r => r.DecidedAt != null);
        Pages = Math.Max(1, ((await figures.CountAsync(cancel)).Decided + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Decided = await Rows(decided.OrderByDescending(r => r.DecidedAt).ThenByDescending(r => r.Id).Skip((Number - 1) * PageSize).Take(PageSize)).ToListAsync(cancel);
        return Page();
    }

    public DateOnly Day(DateTimeOffset instant) => clock.DayOf(instant);

    private IQueryable<Row> Rows(IQueryable<TownRegistration> registrations) => registrations.Select(r => new Row(
        r.Id,
        db.Set<Municipality>().First(m => m.Id == r.MunicipalityId).Name,
        db.Set<Municipality>().First(m => m.Id == r.MunicipalityId).RegionName,
        db.Users.First(user => user.Id == r.UserId).Name,
        r.SubmittedAt, r.Status, r.DecidedAt));
}
