using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Teams;

[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
public sealed class TeamModel(
    TowngreenDb db, Access access, TownDirectory towns, ProgramClock clock, Words words,
    ResendInvitation resend, WithdrawInvitation withdraw, HandOverContact handOver, CloseContactOffer closeOffer) : PageModel
{
    public sealed record OpenInvitation(Guid Id, string Email, string Title, DateTimeOffset SentAt, DateTimeOffset ExpiresAt);

    public sealed record OpenOffer(Guid Id, Guid ToUserId, string From, string To, DateTimeOffset OfferedAt);

    [FromRoute]
    public string Slug { get; set; } = "";

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<TeamPerson> Team { get; private set; } = [];

    public TeamRule Rule => TeamRule.Of(Team);

    public IReadOnlyList<OpenInvitation> Invitations { get; private set; } = [];

    public OpenOffer? Offer { get; private set; }

    public bool MayManage => access.May(Permission.ManageTeam, Town.Id);

    public bool IsOfferedToMe => Offer?.ToUserId == access.UserId;

    public bool IsMe(TeamPerson person) => person.UserId == access.UserId;

    public bool HasExpired(OpenInvitation invitation) => clock.Now >= invitation.ExpiresAt;

    public DateOnly Day(DateTimeOffset instant) => clock.DayOf(instant);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostResendAsync(Guid invitation, CancellationToken cancel) => await AnswerAsync(
        await resend.RunAsync(new(invitation), cancel), email => words["The invitation is on its way to {0} again. The earlier link no longer works.", email], cancel);

    public async Task<IActionResult> OnPostWithdrawAsync(Guid invitation, CancellationToken cancel) => await AnswerAsync(
        await withdraw.RunAsync(new(invitation), cancel), email => words["The invitation of {0} is withdrawn.", email], cancel);

    public async Task<IActionResult> OnPostAcceptRoleAsync(Guid offer, CancellationToken cancel) => await AnswerAsync(
        await handOver.RunAsync(new(offer), cancel), _ => words["You are now the contact person."], cancel);

    public async Task<IActionResult> OnPostCloseOfferAsync(Guid offer, CancellationToken cancel) => await AnswerAsync(
        await closeOffer.RunAsync(new(offer), cancel), _ => words["The contact role stays where it is."], cancel);

    private async Task<IActionResult> AnswerAsync<T>(Result<T> result, Func<T, string> notice, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = notice(result.Value);
        return Redirect(MunicipalityLinks.Team(Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await towns.FindAsync(Slug, cancel);
        if (found is null || !access.May(Permission.SeeWorkspace, found.Id))
        {
            return false;
        }

        Town = found;
        Team = await towns.TeamAsync(Town.Id, cancel);
        Invitations = await db.Set<Invitation>()
            .Where(i => i.MunicipalityId == Town.Id && i.Status == InvitationStatus.Open)
            .OrderBy(i => i.SentAt).ThenBy(i => i.Id)
            .Select(i => new OpenInvitation(i.Id, i.Email, i.Title, i.SentAt, i.ExpiresAt)).ToListAsync(cancel);
        Offer = await db.Set<ContactOffer>()
            .Where(o => o.MunicipalityId == Town.Id && o.Status == ContactOfferStatus.Open)
            .Select(o => new OpenOffer(
                o.Id, o.ToUserId, db.Users.First(u => u.Id == o.FromUserId).Name, db.Users.First(u => u.Id == o.ToUserId).Name, o.OfferedAt))
            .SingleOrDefaultAsync(cancel);
        return true;
    }
}
