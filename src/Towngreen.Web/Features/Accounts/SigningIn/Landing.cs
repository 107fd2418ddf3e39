using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Administration;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Accounts.SigningIn;

/// <summary>Where people go on to once they have signed in: to the page they asked for, or else to where their work is.</summary>
public sealed class Landing(TowngreenDb db)
{
    /// <param name="page">The page that signed the person in.</param>
    /// <param name="returnUrl">The page they asked for.</param>
    public async Task<IActionResult> GoOnAsync(PageModel page, string? returnUrl, CancellationToken cancel)
    {
        // What the request's own access knows is from before the sign-in.
        var person = Guid.Parse(page.User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var roles = await db.Set<Membership>().Where(m => m.UserId == person && m.EndedAt == null).Select(m => m.Role).Distinct().ToListAsync(cancel);
        return page.GoOn(returnUrl, For(roles));
    }

    /// <summary>A town's work comes before the program's; "my towns" leads straight on to the only one.</summary>
    public static string For(IReadOnlyCollection<Role> roles) =>
        roles.Any(role => role is Role.Contact or Role.Member) ? MunicipalityLinks.MyTowns()
        : roles.Contains(Role.Administrator) ? AdminLinks.Overview()
        : roles.Contains(Role.Reviewer) ? ReviewLinks.Queue()
        : roles.Contains(Role.Coach) ? CoachingLinks.Office()
        : "/";
}
