using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Features.Accounts.SigningIn;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Joining;

/// <summary>Behind the link in the mail. Looking at the page changes nothing: mail scanners open links too.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public class ChoosePasswordModel(ChoosePassword choosePassword, SignInWithPassword signIn, SendLinkAgain sendLink, Landing landing)
    : PageModel
{
    [BindProperty(SupportsGet = true, Name = "user")]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Display(Name = "Password")]
    public string? Password { get; set; }

    /// <summary>Whose link it is; null when it works no more.</summary>
    public User? Person { get; private set; }

    public async Task OnGetAsync() => Person = await choosePassword.FindAsync(UserId, Token);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Person = await choosePassword.FindAsync(UserId, Token);
        var result = await choosePassword.RunAsync(new(UserId, Token, Password), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        var signedIn = await signIn.RunAsync(new(result.Value, Password));
        return signedIn is { Succeeded: true, Value: SignInStep.SignedIn }
            ? await landing.GoOnAsync(this, ReturnUrl, cancel)
            : LocalRedirect(signedIn.Succeeded ? AccountLinks.SignInCode(ReturnUrl) : AccountLinks.SignIn(ReturnUrl));
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        await sendLink.ToAsync(UserId, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null, cancel);
        return LocalRedirect(AccountLinks.CheckYourMail());
    }
}
