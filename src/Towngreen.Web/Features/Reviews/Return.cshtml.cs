using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Reviews;

[Needs(Permission.Administer)]
public sealed class ReturnModel(ReviewDesk desk, LetterWriter letters, ReturnApplication send, Words words) : PageModel
{
    public ReviewCase Review { get; private set; } = null!;

    public int Returned => Review.With(VerdictOutcome.Return).Count();

    public Letter Letter => letters.Returned(Review, Note ?? "");

    [BindProperty]
    [Display(Name = "A paragraph of your own", Description = "Optional. It stands below the reviewers' comments.")]
    public string? Note { get; set; }

    [BindProperty]
    public string Seen { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) =>
        await LoadAsync(reference, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostPreviewAsync(string reference, CancellationToken cancel) => OnGetAsync(reference, cancel);

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        var sent = await send.RunAsync(new(reference, Note ?? "", Seen), cancel);
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        if (sent.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words.Say("review.returned-notice", new { count = Returned, town = Review.Town.Name });
        return LocalRedirect(ReviewLinks.Application(reference));
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await desk.FindAsync(reference, cancel) is not { MayDecide: true } review)
        {
            return false;
        }

        Review = review;
        Seen = review.Seen;
        ModelState.Remove(nameof(Seen));
        return true;
    }
}
