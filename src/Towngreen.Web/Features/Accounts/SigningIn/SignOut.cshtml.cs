using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Accounts.SigningIn;

/// <summary>Without a token: the button stands in the frame of every page, cached ones too, and the cookie stays at home on posts from other sites.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class SignOutModel(SignInManager<User> signIn, Words words) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        TempData["Notice"] = words["You are signed out."].Value;
        return LocalRedirect("/");
    }
}
