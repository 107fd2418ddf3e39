using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Teams;

[Authorize]
public sealed class EndModel(EndMembership end, Access access, TownDirectory towns, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public Guid Member { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public TeamPerson Person { get; private set; } = null!;

    public TeamRule RuleAfter { get; private set; } = null!;

    public bool IsMe => Person.UserId == access.UserId;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var result = await end.RunAsync(new(Member), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = (IsMe ? words["You have left the team of {0}.", Town.Name] : words["{0} is no longer on the team.", Person.Name]).Value;
        return Redirect(IsMe ? MunicipalityLinks.MyTowns() : MunicipalityLinks.Team(Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await towns.FindAsync(Slug, cancel);
        if (found is null || !access.May(Permission.SeeWorkspace, found.Id))
        {
            return false;
        }

        var team = await towns.TeamAsync(found.Id, cancel);
        var person = team.FirstOrDefault(candidate => candidate.MembershipId == Member);
        (Town, Person) = (found, person!);
        RuleAfter = TeamRule.Of([.. team.Where(other => other.MembershipId != Member)]);
        return person is not null && (IsMe || access.May(Permission.ManageTeam, found.Id));
    }
}
