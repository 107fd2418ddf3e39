using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

[Authorize]
public sealed class AccountModel(
    Access access, SignedInUser signedIn, UserManager<User> users, MembershipWords say, ChangeName changeName, SignOutEverywhere signOutEverywhere, Words words)
    : PageModel
{
    [BindProperty, Display(Name = "Name", Description = "As colleagues and reviewers see it.")]
    public string? Name { get; set; }

    public string Email => access.Email;

    public bool AwaitsSecondFactor => access.AwaitsSecondFactor;

    public IReadOnlyList<string> Memberships { get; private set; } = [];

    public bool HasPassword { get; private set; }

    public bool HasSecondFactor { get; private set; }

    public int Passkeys { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Name = access.Name;
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if ((await changeName.RunAsync(new(Name), cancel)).Failed(out var errors))
        {
            await LoadAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Your name is saved."].Value;
        return LocalRedirect(AccountLinks.Account());
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await signOutEverywhere.RunAsync();
        TempData["Notice"] = words["You are signed out on every device."].Value;
        return LocalRedirect(AccountLinks.SignIn());
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var user = await signedIn.GetAsync();
        Memberships = await say.SayAsync(access.Memberships, cancel);
        HasPassword = await users.HasPasswordAsync(user);
        HasSecondFactor = user.TwoFactorEnabled;
        Passkeys = (await users.GetPasskeysAsync(user)).Count;
    }
}
