using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Joining;

[Needs(Permission.Administer)]
public sealed class RegistrationModel(TowngreenDb db, Access access, TownDirectory towns, DecideRegistration decide, ProgramClock clock, Words words) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, MaxLength(TownRegistration.MaxReasonLength)]
    [Display(Name = "What has to change", Description = "The town reads this, and can register again.")]
    public string? Reason { get; set; }

    public TownRegistration Registration { get; private set; } = null!;

    public TownSummary Town { get; private set; } = null!;

    public User Person { get; private set; } = null!;

    public StoredFile Resolution { get; private set; } = null!;

    public string DecidedBy { get; private set; } = "";

    public string ResolutionLink => FileEndpoint.Link(Resolution.Id, Resolution.Name);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancel) => DecideAsync(approve: true, cancel);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken cancel) => DecideAsync(approve: false, cancel);

    public DateOnly Day(DateTimeOffset instant) => clock.DayOf(instant);

    private async Task<IActionResult> DecideAsync(bool approve, CancellationToken cancel)
    {
        var result = await decide.RunAsync(new(Id, approve, approve ? null : Reason), cancel);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = (approve ? words["{0} has joined.", Town.Name] : words["The registration of {0} is declined.", Town.Name]).Value;
        return Redirect(MunicipalityLinks.Registrations());
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await db.Set<TownRegistration>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == Id, cancel);
        if (found is null || !access.May(Permission.Administer, found.Program))
        {
            return false;
        }

        Registration = found;
        Town = await towns.GetAsync(found.MunicipalityId, cancel);
        Person = await db.Users.AsNoTracking().SingleAsync(user => user.Id == found.UserId, cancel);
        Resolution = await db.Set<StoredFile>().AsNoTracking().SingleAsync(file => file.Id == found.ResolutionId, cancel);
        DecidedBy = await db.Users.Where(user => user.Id == found.DecidedBy).Select(user => user.Name).SingleOrDefaultAsync(cancel) ?? "";
        return true;
    }
}
