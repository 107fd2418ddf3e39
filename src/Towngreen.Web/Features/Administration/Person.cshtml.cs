using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
public sealed class PersonModel(
    TowngreenDb db, Installation installation, MembershipWords say, GrantRole grant, EndRole end, ClearSecondFactor clear, EditionLibrary editions, Words words) : PageModel
{
    [BindProperty, Display(Name = "Categories the reviewer takes", Description = "Leave all unmarked for a reviewer of every category.")]
    public List<string> Categories { get; set; } = [];

    public User Person { get; private set; } = null!;

    /// <summary>In the program, and not ended.</summary>
    public IReadOnlyList<Membership> Roles { get; private set; } = [];

    /// <summary>Everything the person is or was, in words.</summary>
    public IReadOnlyList<string> History { get; private set; } = [];

    public IEnumerable<Choice> AllCategories => ReviewerCategories.Of(editions.Current);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostEndAsync(Guid id, Guid membership, CancellationToken cancel) =>
        AnswerAsync(id, () => end.RunAsync(new(membership), cancel), "The role has ended.", cancel);

    public Task<IActionResult> OnPostClearAsync(Guid id, CancellationToken cancel) =>
        AnswerAsync(id, () => clear.RunAsync(new(id), cancel), "Second factor and passkeys are removed, and a mail asks the person to choose a new password.", cancel);

    public async Task<IActionResult> OnPostCategoriesAsync(Guid id, CancellationToken cancel)
    {
        var posted = Categories;
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return await AnswerAsync(id, () => grant.RunAsync(new(null, Person.Email, Role.Reviewer, posted), cancel), "The categories are changed.", cancel);
    }

    private async Task<IActionResult> AnswerAsync<T>(Guid id, Func<Task<Result<T>>> act, string notice, CancellationToken cancel)
    {
        if ((await act()).Failed(out var errors))
        {
            return await LoadAsync(id, cancel) ? this.Refused(errors) : NotFound();
        }

        TempData["Notice"] = words[notice].Value;
        return LocalRedirect(AdminLinks.Person(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel) is not { } person)
        {
            return false;
        }

        var memberships = await db.Set<Membership>().AsNoTracking().Where(m => m.UserId == id).OrderByDescending(m => m.Since).ThenBy(m => m.Id).ToListAsync(cancel);
        Person = person;
        Categories = [.. memberships.Where(m => m.Role == Role.Reviewer && m.EndedAt is null).SelectMany(m => m.Categories.Split(' '))];
        Roles = [.. memberships.Where(m => m.Program == installation.Program && m.EndedAt is null)];
        History = await say.SayAsync(memberships, cancel);
        return true;
    }
}
