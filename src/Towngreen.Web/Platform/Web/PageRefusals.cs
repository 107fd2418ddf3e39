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
    /// see: those are 404. A field that could not even be read keeps that error alone. Reload what the page shows before calling this.
    /// </summary>
    public static IActionResult Refused(this PageModel page, IReadOnlyList<Error> errors)
    {
        if (errors.Any(error => error is NotAllowed or NotFound))
        {
            return page.NotFound();
        }

        var words = page.HttpContext.RequestServices.GetRequiredService<Words>();
        var unread = page.ModelState.Where(entry => entry.Value?.Errors.Count > 0).Select(entry => entry.Key).ToHashSet();
        foreach (var error in errors.Where(error => error.Field is null || !unread.Contains(error.Field)))
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
