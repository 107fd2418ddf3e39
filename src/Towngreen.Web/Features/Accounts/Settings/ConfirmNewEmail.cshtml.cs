using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ConfirmNewEmailModel(ConfirmNewEmail confirm, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "user")]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if ((await confirm.RunAsync(new(UserId, Email, Token), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Your new address is confirmed. Sign in with it from now on."].Value;
        return LocalRedirect(AccountLinks.SignIn());
    }
}
