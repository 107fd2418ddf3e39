using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>What planning and telling an activity have in common: the mentorship, the activity at hand, and what a conflict shows.</summary>
public abstract class ActivityPageModel(TownWorkspace workspace, MentorshipSheets sheets, MentorshipActions actions, Words words) : PageModel
{
    /// <summary>The activity at hand; nothing for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "activity")]
    public Guid? ActivityId { get; set; }

    /// <summary>The version this form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public OwnMentorship Own { get; private set; } = null!;

    public ToldActivity? Told { get; private set; }

    /// <summary>Somebody told it anew in between: their words stand beside what was typed.</summary>
    public bool SavedMeanwhile { get; private set; }

    public IReadOnlyList<Choice> Kinds => MentorshipWords.Kinds(words);

    public string Back => MentorshipLinks.Mentorship(Town.Slug, Own.Mentorship.Reference);

    protected Seat.OfTown Seat => new(Town.Id, Own.Mentorship.Reference);

    protected async Task<bool> OpenAsync(string slug, string reference, CancellationToken cancel)
    {
        if (await workspace.TownAsync(slug, cancel) is not { } town || await sheets.FindAsync(town.Id, reference, cancel) is not { } sheet)
        {
            return false;
        }

        Town = town;
        Own = OwnMentorship.Of(sheet, town.Id, actions);
        Told = sheet.Activities.FirstOrDefault(told => told.Activity.Id == ActivityId);
        return ActivityId is null || Told is not null;
    }

    /// <summary>Shows the refusal. After a conflict the form goes on from the newer version, so that saving once more is a choice and not an accident.</summary>
    protected IActionResult Refuse(IReadOnlyList<Error> errors)
    {
        SavedMeanwhile = errors.Any(error => error is ChangedMeanwhile);
        if (SavedMeanwhile && Told is not null)
        {
            Version = Told.Activity.Version;
            ModelState.Remove(nameof(Version));
        }

        return this.Refused(errors);
    }

    protected IActionResult Done(string notice)
    {
        TempData["Notice"] = words[notice].Value;
        return Redirect(Back);
    }
}
