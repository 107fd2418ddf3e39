using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Teams;

[Needs(Permission.ManageTeam)]
[EnableRateLimiting(RateLimits.Mail)]
public sealed class InviteModel(InviteTeamMember invite, Access access, TownDirectory towns, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty, Display(Name = "E-mail address", Description = "The invitation goes there, and is for whoever reads mail there.")]
    public string? Email { get; set; }

    [BindProperty, Display(Name = "Title", Description = "As the town uses it, such as Town Planner or Resident member.")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Appointment", Description = "Some credits ask for an elected official, a manager and a resident, so choose with care.")]
    public Appointment? Appointment { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<Choice> AppointmentChoices => Appointments.Choices(words, mustHoldOffice: false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var result = await invite.RunAsync(new(Town.Id, Email, Title, Appointment), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The invitation is on its way to {0}.", Email!].Value;
        return Redirect(MunicipalityLinks.Team(Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await towns.FindAsync(Slug, cancel);
        if (found is null || !access.May(Permission.ManageTeam, found.Id))
        {
            return false;
        }

        Town = found;
        return true;
    }
}
