using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

[Authorize]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class PasswordModel(ChangePassword changePassword, SignedInUser signedIn, Words words) : PageModel
{
    [BindProperty, Display(Name = "Present password")]
    public string? Password { get; set; }

    [BindProperty, Display(Name = "New password")]
    public string? NewPassword { get; set; }

    public bool HasPassword { get; private set; }

    public int MinLength { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if ((await changePassword.RunAsync(new(Password, NewPassword))).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Your password is saved. Other devices are signed out."].Value;
        return LocalRedirect(AccountLinks.Account());
    }

    private async Task LoadAsync()
    {
        HasPassword = await changePassword.HasPasswordAsync();
        MinLength = PasswordRule.MinLengthFor(await signedIn.GetAsync());
    }
}
