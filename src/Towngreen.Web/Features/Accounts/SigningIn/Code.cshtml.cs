using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.SigningIn;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class CodeModel(SignInWithCode withCode, Landing landing) : PageModel
{
    [BindProperty, Display(Name = "Code", Description = "Six digits from your authenticator app, or one of your recovery codes.")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() => await withCode.IsUnderwayAsync() ? Page() : LocalRedirect(AccountLinks.SignIn(ReturnUrl));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await withCode.IsUnderwayAsync())
        {
            return LocalRedirect(AccountLinks.SignIn(ReturnUrl));
        }

        return (await withCode.RunAsync(new(Code))).Failed(out var errors) ? this.Refused(errors) : await landing.GoOnAsync(this, ReturnUrl, cancel);
    }
}
