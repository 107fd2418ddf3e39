using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

[Authorize]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class EmailModel(ChangeEmail changeEmail) : PageModel
{
    [BindProperty, Display(Name = "New e-mail address", Description = "We mail a link there. Until you open it, everything stays as it is.")]
    public string? Email { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        (await changeEmail.RunAsync(new(Email), cancel)).Failed(out var errors) ? this.Refused(errors) : LocalRedirect(AccountLinks.CheckYourMail());
}
