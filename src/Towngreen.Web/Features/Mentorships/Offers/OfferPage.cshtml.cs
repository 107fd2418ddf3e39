using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships.Offers;

/// <summary>A town says what it can give or what it needs.</summary>
[Needs(Permission.EditSubmissions)]
public sealed class OfferPageModel(TownWorkspace workspace, PostOffer post, MentorshipActions actions, Words words) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "What your town says")]
    public OfferDirection Direction { get; set; }

    [BindProperty(SupportsGet = true, Name = "action"), Display(Name = "Action", Description = "One action. Say it again for another.")]
    public string? Action { get; set; }

    [BindProperty, Display(Name = "In your own words", Description = "What you have done and can show, or what you would like to learn. Everyone can read this, so leave out names and telephone numbers.")]
    public string? Text { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<Choice> Directions => MentorshipWords.Directions(words);

    public IReadOnlyList<Choice> Actions => actions.Choices;

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel) => await OpenAsync(town, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string town, CancellationToken cancel)
    {
        if (!await OpenAsync(town, cancel))
        {
            return NotFound();
        }

        if ((await post.RunAsync(new(Town.Id, Direction, Action, Text), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["It stands in the directory now. Close it when it no longer holds."].Value;
        return Redirect(MentorshipLinks.OfTown(town));
    }

    private async Task<bool> OpenAsync(string slug, CancellationToken cancel)
    {
        Town = (await workspace.TownAsync(slug, cancel))!;
        return Town is not null;
    }
}
