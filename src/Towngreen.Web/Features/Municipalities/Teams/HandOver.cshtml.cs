using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Teams;

[Needs(Permission.ManageTeam)]
public sealed class HandOverModel(OfferContactRole offer, Access access, TownDirectory towns, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty, Display(Name = "Who should become contact person?")]
    public Guid? Successor { get; set; }

    public TownSummary Town { get; private set; } = null!;

    /// <summary>Teammates who are elected officials or employees.</summary>
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var result = await offer.RunAsync(new(Town.Id, Successor), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The offer is on its way to {0}. You stay contact person until it is accepted.", result.Value].Value;
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
        Candidates = [.. (await towns.TeamAsync(found.Id, cancel))
            .Where(person => person.Role == Role.Member && person.Appointment?.HoldsOffice() == true)
            .Select(person => new Choice(person.MembershipId.ToString(), person.Name, $"{person.Title} · {words.Say(person.Appointment!.Value)}"))];
        return true;
    }
}
