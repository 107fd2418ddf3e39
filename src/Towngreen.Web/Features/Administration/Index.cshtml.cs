using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
public sealed class IndexModel(
    PeopleDirectory people, ProgramPeople roles, TownDirectory towns, RegistrationFigures registrations, ReviewFigures reviews, AuditTrail trail,
    Installation installation) : PageModel
{
    public int People { get; private set; }

    public int Reviewers { get; private set; }

    public int Administrators { get; private set; }

    public int JoinedTowns { get; private set; }

    public int RegistrationsWaiting { get; private set; }

    public int AuditEntries { get; private set; }

    public ReviewFigures.Counts Applications { get; private set; } = null!;

    public bool IsDemonstration => installation.Demonstration;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        People = await people.CountAsync(cancel);
        Reviewers = await roles.CountAsync(Role.Reviewer, cancel);
        Administrators = await roles.CountAsync(Role.Administrator, cancel);
        JoinedTowns = (await towns.AllAsync(cancel)).Count(town => town.HasJoined);
        RegistrationsWaiting = await registrations.WaitingAsync(cancel);
        Applications = await reviews.CountAsync(cancel);
        AuditEntries = await trail.CountAsync(new(), cancel);
    }
}
