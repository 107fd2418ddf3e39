using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Reviews;

[Needs(Permission.Review, Permission.Administer)]
public sealed class ReviewClaimModel(
    ReviewDesk desk, ReviewQueue queue, GiveVerdict give, FindingWords findings, Words words, ProgramClock clock) : PageModel
{
    public ReviewCase Review { get; private set; } = null!;

    public ReviewedClaim Claim { get; private set; } = null!;

    public QueueLine? Next { get; private set; }

    public int Waiting { get; private set; }

    /// <summary>What the town would read, once asked for.</summary>
    public string? Preview { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Town { get; set; }

    [BindProperty]
    [Display(Name = "Comment to the town", Description = "Needed to return or decline. The town reads it word for word, without your name.")]
    public string? Comment { get; set; }

    [BindProperty]
    [Display(Name = "Phrases to begin the comment with")]
    public List<string> Phrases { get; set; } = [];

    [BindProperty]
    public int SeenVerdicts { get; set; }

    public IEnumerable<Choice> SavedPhrases => Reviews.SavedPhrases.All.Select(code => new Choice(code, words.Say(code)));

    public QueueFilter Filter => new(Category, Town);

    /// <summary>The same page with the letter's words, the queue kept.</summary>
    public string PreviewLink => Filter.ToQuery() is { Length: > 0 } query ? $"{query}&handler=Preview" : "?handler=Preview";

    public EditionPack Edition => Review.Edition;

    public ClaimAssessment Assessment => Review.Scorecard.Find(Claim.Claim.Ref)!;

    /// <summary>What was asked, without the steps in between where a claim has a single entry.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. Assessment.Findings.SelectMany(finding =>
            finding is { Code: FindingCodes.Entries, Parts: [{ Parts.Count: > 0 } only] } ? only.Parts : [finding]),
    ];

    public bool MayJudge => Claim is { IsMine: true, IsSettled: false } && Review.Stage == ReviewStage.InReview;

    /// <summary>What else in the application rests on the same evidence.</summary>
    public IEnumerable<Finding> DoubleCounts => Review.Scorecard.DoubleCounts.Where(finding => finding.Claims.Contains(Claim.Claim.Ref));

    public string Say(Finding finding) => findings.Say(finding, Edition);

    public DateTime Local(DateTimeOffset moment) => clock.Local(moment);

    public async Task<IActionResult> OnGetAsync(string reference, string actionKey, string creditId, CancellationToken cancel) =>
        await LoadAsync(reference, actionKey, creditId, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        string reference, string actionKey, string creditId, VerdictOutcome? outcome, CancellationToken cancel)
    {
        if (outcome is not { } chosen)
        {
            return await LoadAsync(reference, actionKey, creditId, cancel) ? this.Refused([new OutcomeMissing()]) : NotFound();
        }

        var comment = Reviews.SavedPhrases.Compose(words, Phrases, Comment);
        var given = await give.RunAsync(new(reference, actionKey, creditId, chosen, comment, SeenVerdicts), cancel);
        if (!await LoadAsync(reference, actionKey, creditId, cancel))
        {
            return NotFound();
        }

        if (given.Failed(out var errors))
        {
            return Again(errors);
        }

        TempData["Notice"] = words.Say("review.notice", new
        {
            outcome = words[StatusLook.Of(chosen.ToStatus()).Word],
            credit = Claim.Credit.Title,
            town = Review.Town.Name,
        });
        return LocalRedirect(Next is { } next
            ? ReviewLinks.Claim(next.Reference, next.Claim.Action, next.Claim.Credit, Filter)
            : ReviewLinks.Queue(Filter));
    }

    public async Task<IActionResult> OnPostPreviewAsync(string reference, string actionKey, string creditId, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, actionKey, creditId, cancel))
        {
            return NotFound();
        }

        Preview = Reviews.SavedPhrases.Compose(words, Phrases, Comment);
        return Page();
    }

    /// <summary>The page again; what the reviewer now sees is what a second try will be held to.</summary>
    private IActionResult Again(IReadOnlyList<Error> errors)
    {
        if (errors.Any(error => error is VerdictMeanwhile or HandedInAgain))
        {
            SeenVerdicts = Claim.VerdictsEver;
            ModelState.Remove(nameof(SeenVerdicts));
        }

        return this.Refused(errors);
    }

    private async Task<bool> LoadAsync(string reference, string actionKey, string creditId, CancellationToken cancel)
    {
        if (await desk.FindAsync(reference, cancel) is not { } review || review.Find(actionKey, creditId) is not { } claim)
        {
            return false;
        }

        (Review, Claim) = (review, claim);
        (Next, Waiting) = await queue.AfterAsync(reference, claim.Claim.Ref, Filter, cancel);
        if (HttpMethods.IsGet(Request.Method))
        {
            SeenVerdicts = claim.VerdictsEver;
        }

        return true;
    }
}
