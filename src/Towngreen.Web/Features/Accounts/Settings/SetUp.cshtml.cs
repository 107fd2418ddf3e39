using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

[Authorize]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SetUpModel(SetUpAuthenticator setUp, TurnOnSecondFactor turnOn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Display(Name = "Code", Description = "The six digits that the app shows now.")]
    public string? Code { get; set; }

    public AuthenticatorKey Secret { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : LocalRedirect(AccountLinks.SecondFactor(ReturnUrl));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return LocalRedirect(AccountLinks.SecondFactor(ReturnUrl));
        }

        var result = await turnOn.RunAsync(new(Code));
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        (TempData[RecoveryCodesModel.Key], TempData[RecoveryCodesModel.NextKey]) = (result.Value.ToArray(), ReturnUrl);
        return LocalRedirect(AccountLinks.RecoveryCodes());
    }

    private async Task<bool> LoadAsync()
    {
        if (await setUp.PendingAsync() is not { } secret)
        {
            return false;
        }

        Secret = secret;
        return true;
    }
}
