using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>Where the link in an invitation leads, with or without an account.</summary>
[AllowAnonymous]
public sealed class InvitationModel(
    TowngreenDb db, Access access, TownDirectory towns, ProgramClock clock, AcceptInvitation accept, Words words) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public Invitation Invitation { get; private set; } = null!;

    public TownSummary Town { get; private set; } = null!;

    public string Inviter { get; private set; } = "";

    public bool IsOpen => Invitation.Status == InvitationStatus.Open && !HasExpired;

    public bool HasExpired => Invitation.HasExpired(clock.Now);

    public bool IsForMe => Invitation.Email == EmailAddress.Normalize(access.Email);

    public bool AmOnTeam => access.BelongsTo(Town.Id);

    public string Here => MunicipalityLinks.Invitation(Token);

    public DateOnly LastDay => clock.DayOf(Invitation.ExpiresAt);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await accept.RunAsync(new(Token), cancel);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Welcome to the sustainability team of {0}.", Town.Name].Value;
        return Redirect(MunicipalityLinks.Workspace(Town.Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var hash = new SecretToken(Token).Hash;
        var found = await db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash, cancel);
        if (found is null)
        {
            return false;
        }

        Invitation = found;
        Town = await towns.GetAsync(found.MunicipalityId, cancel);
        Inviter = await db.Users.Where(user => user.Id == found.InvitedBy).Select(user => user.Name).SingleAsync(cancel);
        return true;
    }
}
