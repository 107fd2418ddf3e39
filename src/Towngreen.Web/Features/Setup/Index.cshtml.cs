using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Setup;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(SetupCode code, SetUp setUp) : PageModel
{
    [BindProperty, Display(Name = "Setup code", Description = "Twelve letters and digits, printed where the server was started.")]
    public string? Code { get; set; }

    [BindProperty, Display(Name = "Your name")]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "Your e-mail address")]
    public string? Email { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await code.IsAwaitedAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await code.IsAwaitedAsync(cancel))
        {
            return NotFound();
        }

        var result = await setUp.RunAsync(new(Code, Name, Email), cancel);
        return result.Failed(out var errors) ? this.Refused(errors) : LocalRedirect(result.Value.PathAndQuery);
    }
}
