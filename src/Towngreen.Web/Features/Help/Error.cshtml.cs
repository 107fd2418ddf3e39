using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Features.Help;

/// <summary>Stands in for whatever could not be shown, keeping its status. It answers a refused post too, so it asks for no token.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    private const string SecondsToWait = "30";

    [FromQuery]
    public int? Status { get; init; }

    public int Shown => Status is >= 400 and < 600 ? Status.Value
        : Response.StatusCode is >= 400 ? Response.StatusCode
        : StatusCodes.Status500InternalServerError;

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        Response.StatusCode = Shown;
        if (Shown == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = SecondsToWait;
        }
    }
}
