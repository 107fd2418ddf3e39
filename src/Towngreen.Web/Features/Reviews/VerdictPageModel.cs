using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Reviews;

/// <summary>A page on which a reviewer judges one item, then goes on to the next in the queue.</summary>
public abstract class VerdictPageModel(
    ReviewDesk desk, ReviewQueue queue, GiveVerdict give, FindingWords findings, Words words, ProgramClock clock) : PageModel
{
    public ReviewCase Review { get; private set; } = null!;

    public ReviewedWork Work { get; private set; } = null!;

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

    public bool MayJudge => Work is { IsMine: true, IsSettled: false } && Review.Stage == ReviewStage.InReview;

    /// <summary>Whether there is something in it for the town to change.</summary>
    public abstract bool MayReturn { get; }

    public string Say(Finding finding) => findings.Say(finding, Edition);

    public DateTime Local(DateTimeOffset moment) => clock.Local(moment);

    public async Task<IActionResult> OnGetAsync(string reference, string actionKey, string? creditId, CancellationToken cancel) =>
        await LoadAsync(reference, actionKey, creditId, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        string reference, string actionKey, string? creditId, VerdictOutcome? outcome, CancellationToken cancel)
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
            credit = words.Title(Work),
            town = Review.Town.Name,
        });
        return LocalRedirect(Next?.Link(Filter) ?? ReviewLinks.Queue(Filter));
    }

    public async Task<IActionResult> OnPostPreviewAsync(string reference, string actionKey, string? creditId, CancellationToken cancel)
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
            SeenVerdicts = Work.VerdictsEver;
            ModelState.Remove(nameof(SeenVerdicts));
        }

        return this.Refused(errors);
    }

    private async Task<bool> LoadAsync(string reference, string actionKey, string? creditId, CancellationToken cancel)
    {
        if (await desk.FindAsync(reference, cancel) is not { } review || review.Find(actionKey, creditId) is not { } work)
        {
            return false;
        }

        (Review, Work) = (review, work);
        (Next, Waiting) = await queue.AfterAsync(work.Id, Filter, cancel);
        if (HttpMethods.IsGet(Request.Method))
        {
            SeenVerdicts = work.VerdictsEver;
        }

        return true;
    }
}
