using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Web;

/// <summary>The one place where a refusal becomes a response.</summary>
public static class PageRefusals
{
    /// <summary>
    /// Shows the page again with status 400, each error under its field (or in the summary). Nobody learns of things they may not
    /// see: those are 404. Reload what the page shows before calling this.
    /// </summary>
    public static IActionResult Refused(this PageModel page, IReadOnlyList<Error> errors)
    {
        if (errors.Any(error => error is NotAllowed or NotFound))
        {
            return page.NotFound();
        }

        var words = page.HttpContext.RequestServices.GetRequiredService<Words>();
        foreach (var error in errors)
        {
            page.ModelState.AddModelError(error.Field ?? "", words.Say(error.Code, error));
        }

        return page.Invalid();
    }

    /// <summary>Shows the page again with status 400 and the errors that binding found.</summary>
    public static IActionResult Invalid(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }
}
