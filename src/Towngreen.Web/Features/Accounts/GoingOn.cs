using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Features.Accounts;

internal static class GoingOn
{
    /// <summary>Leads on to where the person wanted to go, if that is on this site.</summary>
    public static IActionResult GoOn(this PageModel page, string? returnUrl, string otherwise) =>
        page.LocalRedirect(page.Url.IsLocalUrl(returnUrl) ? returnUrl! : otherwise);
}
