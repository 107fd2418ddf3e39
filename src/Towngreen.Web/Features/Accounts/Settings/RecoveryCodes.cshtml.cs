using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Shows new recovery codes once: they come in an encrypted cookie that this page uses up.</summary>
[Authorize]
public sealed class RecoveryCodesModel : PageModel
{
    public const string Key = "RecoveryCodes";

    public const string NextKey = "AfterRecoveryCodes";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Next { get; private set; } = AccountLinks.Account();

    public IActionResult OnGet()
    {
        if (TempData[Key] is not string[] codes)
        {
            return LocalRedirect(AccountLinks.SecondFactor());
        }

        Response.Headers.CacheControl = "no-store";
        Codes = codes;
        Next = TempData[NextKey] is string next && Url.IsLocalUrl(next) ? next : Next;
        return Page();
    }
}
