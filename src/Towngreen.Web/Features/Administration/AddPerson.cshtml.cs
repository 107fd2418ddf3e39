using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
[EnableRateLimiting(RateLimits.Mail)]
public sealed class AddPersonModel(GrantRole grant, EditionLibrary editions, Words words) : PageModel
{
    [BindProperty, Display(Name = "E-mail address", Description = "If there is no account under this address yet, we mail an invitation to open one.")]
    public string? Email { get; set; }

    [BindProperty, Display(Name = "Name", Description = "For a new account. People who have one keep the name they gave themselves.")]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "Role")]
    public Role? Role { get; set; }

    [BindProperty, Display(Name = "Categories the reviewer takes", Description = "Leave all unmarked for a reviewer of every category.")]
    public List<string> Categories { get; set; } = [];

    public IEnumerable<Choice> AllCategories => ReviewerCategories.Of(editions.Current);

    public IEnumerable<Choice> Roles =>
    [
        new(nameof(Platform.Identity.Role.Reviewer), words["role.Reviewer"], words["Sees what towns handed in and gives verdicts; never for a town they belong to."]),
        new(nameof(Platform.Identity.Role.Trainer), words["role.Trainer"], words["Publishes training series, keeps the roll and sees who registered."]),
        new(nameof(Platform.Identity.Role.Coach), words["role.Coach"], words["Answers towns that ask for coaching, settles times and writes notes."]),
        new(nameof(Platform.Identity.Role.Administrator), words["role.Administrator"], words["Decides on registrations and certification, manages people and rounds, reads the audit log."]),
    ];

    public void OnGet(string? email) => (Email, Role) = (email, Platform.Identity.Role.Reviewer);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Role is not { } role)
        {
            return this.Refused([new RoleNotOfProgram { Field = nameof(Role) }]);
        }

        var result = await grant.RunAsync(new(Name, Email, role, Categories), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The role is given, and a mail tells the person."].Value;
        return LocalRedirect(AdminLinks.Person(result.Value));
    }
}
