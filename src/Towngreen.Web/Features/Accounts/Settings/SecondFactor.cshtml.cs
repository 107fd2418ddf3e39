using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

[Authorize]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SecondFactorModel(
    Access access, SignedInUser signedIn, UserManager<User> users, SetUpAuthenticator setUp, TurnOffSecondFactor turnOff, MakeRecoveryCodes makeCodes, Words words)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Display(Name = "Password", Description = "To be sure that it is you, and that it is long enough to stand alone.")]
    public string? Password { get; set; }

    public bool AwaitsSecondFactor => access.AwaitsSecondFactor;

    public bool IsOn { get; private set; }

    public bool HasPasskeys { get; private set; }

    public int CodesLeft { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostSetUpAsync() =>
        (await setUp.RunAsync()).Failed(out var errors) ? await RefusedAsync(errors) : LocalRedirect(AccountLinks.SetUpAuthenticator(ReturnUrl));

    public async Task<IActionResult> OnPostCodesAsync()
    {
        var result = await makeCodes.RunAsync();
        if (result.Failed(out var errors))
        {
            return await RefusedAsync(errors);
        }

        TempData[RecoveryCodesModel.Key] = result.Value.ToArray();
        return LocalRedirect(AccountLinks.RecoveryCodes());
    }

    public async Task<IActionResult> OnPostTurnOffAsync()
    {
        if ((await turnOff.RunAsync(new(Password))).Failed(out var errors))
        {
            return await RefusedAsync(errors);
        }

        TempData["Notice"] = words["The second factor is off."].Value;
        return LocalRedirect(AccountLinks.Account());
    }

    private async Task<IActionResult> RefusedAsync(IReadOnlyList<Error> errors)
    {
        await LoadAsync();
        return this.Refused(errors);
    }

    private async Task LoadAsync()
    {
        var user = await signedIn.GetAsync();
        IsOn = user.TwoFactorEnabled;
        HasPasskeys = (await users.GetPasskeysAsync(user)).Count > 0;
        CodesLeft = await users.CountRecoveryCodesAsync(user);
    }
}
