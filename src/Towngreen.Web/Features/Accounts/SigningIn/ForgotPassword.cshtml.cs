using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Features.Accounts.Joining;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.SigningIn;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Link)]
public sealed class ForgotPasswordModel(SendLinkAgain sendLink) : PageModel
{
    [BindProperty, Display(Name = "E-mail address")]
    public string? Email { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!EmailAddress.IsValid(EmailAddress.Normalize(Email)))
        {
            return this.Refused([new EmailNotValid { Field = nameof(Email) }]);
        }

        await sendLink.ToAsync(Email, cancel);
        return LocalRedirect(AccountLinks.CheckYourMail());
    }
}
