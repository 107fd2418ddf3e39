using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Joining;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Link)]
public sealed class SignUpModel(CreateAccount createAccount) : PageModel
{
    [BindProperty, Display(Name = "Your name", Description = "As colleagues and reviewers should see it.")]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "E-mail address", Description = "We mail a link there to make sure it is yours.")]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await createAccount.RunAsync(new(Name, Email, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null), cancel);
        return result.Failed(out var errors) ? this.Refused(errors) : LocalRedirect(AccountLinks.CheckYourMail());
    }
}
