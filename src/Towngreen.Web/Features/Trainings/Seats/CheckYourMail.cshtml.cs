using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>The same for everyone: whether an address was registered before is told to its owner only.</summary>
[AllowAnonymous]
public sealed class CheckYourMailModel(TrainingDirectory trainings, Installation installation) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public bool IsDemonstration => installation.Demonstration;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await trainings.FindAsync(Slug, cancel) is null ? NotFound() : Page();
}
