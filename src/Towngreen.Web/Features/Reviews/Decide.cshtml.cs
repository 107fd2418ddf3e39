using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Reviews;

[Needs(Permission.Administer)]
public sealed class DecideModel(ReviewDesk desk, LetterWriter letters, DecideApplication decide, FindingWords findings, Words words) : PageModel
{
    public ReviewCase Review { get; private set; } = null!;

    [BindProperty]
    [Display(Name = "A paragraph of your own", Description = "It stands in the letter, above the reasons.")]
    public string? Note { get; set; }

    [BindProperty]
    public string Seen { get; set; } = "";

    public Standing Standing => Review.Scorecard.AsApproved;

    /// <summary>The highest level that what is approved reaches: what the program certifies, or nothing.</summary>
    public Level? Reached => Review.Edition.Edition.Levels.SingleOrDefault(level => level.Key == Standing.HighestLevel);

    public bool MayCertify => Review is { Stage: ReviewStage.InReview, Waiting: 0 } && Reached is not null;

    public bool MayRefuse => Review is { Stage: ReviewStage.InReview, Waiting: 0 } or { Stage: ReviewStage.WithTown };

    /// <summary>The letter that would be sent with the note as it is.</summary>
    public Letter Letter => MayCertify ? letters.Certified(Review, Note ?? "", number: null) : letters.NotCertified(Review, Note ?? "");

    /// <summary>The other letter, where the program may decide against the level reached.</summary>
    public Letter Refusal => letters.NotCertified(Review, Note ?? "");

    public string Say(Finding finding) => findings.Say(finding, Review.Edition);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        Note = MayCertify ? words.Say("letter.certified.note") : "";
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string reference, CancellationToken cancel) =>
        await LoadAsync(reference, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostCertifyAsync(string reference, CancellationToken cancel) => SendAsync(reference, certify: true, cancel);

    public Task<IActionResult> OnPostRefuseAsync(string reference, CancellationToken cancel) => SendAsync(reference, certify: false, cancel);

    private async Task<IActionResult> SendAsync(string reference, bool certify, CancellationToken cancel)
    {
        var decided = await decide.RunAsync(new(reference, certify, Note ?? "", Seen), cancel);
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        if (decided.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words.Say(certify ? "review.certified-notice" : "review.not-certified-notice", new { town = Review.Town.Name });
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
