using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>A town asks another into a mentorship.</summary>
[Needs(Permission.EditSubmissions)]
public sealed class ProposePageModel(TownWorkspace workspace, TownDirectory towns, ProposeMentorship propose, MentorshipActions actions, Words words) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Your town's part")]
    public MentorshipSide? Side { get; set; }

    [BindProperty(SupportsGet = true, Name = "action"), Display(Name = "Action you will work on together", Description = "One action for each mentorship.")]
    public string? Action { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "The other town", Description = "Towns that have joined the program.")]
    public string? Partner { get; set; }

    [BindProperty, Display(Name = "Town")]
    public string? OutsideName { get; set; }

    [BindProperty, Display(Name = "State or country")]
    public string? OutsideState { get; set; }

    [BindProperty, Display(Name = "Who there can confirm")]
    public string? OutsideContact { get; set; }

    [BindProperty, Display(Name = "Their e-mail address", Description = "They get a link that works for thirty days, and need no account.")]
    public string? OutsideEmail { get; set; }

    [BindProperty, Display(Name = "What you have in mind", Description = "The other town reads it with your proposal: what you hope for, who would take part, when.")]
    public string? Message { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<Choice> Sides => MentorshipWords.Sides(words);

    public IReadOnlyList<Choice> Actions => actions.Choices;

    /// <summary>Towns to choose from; none where there are too many, and one is asked for by name.</summary>
    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public bool AsksForName { get; private set; }

    public OutsidePartner Outside => new(OutsideName, OutsideState, OutsideContact, OutsideEmail);

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel) => await OpenAsync(town, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string town, CancellationToken cancel)
    {
        if (!await OpenAsync(town, cancel))
        {
            return NotFound();
        }

        var result = await propose.RunAsync(new(Town.Id, Side, Partner, Outside, Action, Message), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Your proposal is on its way. You hear by mail when there is an answer."].Value;
        return Redirect(MentorshipLinks.Mentorship(town, result.Value));
    }

    private async Task<bool> OpenAsync(string slug, CancellationToken cancel)
    {
        Town = (await workspace.TownAsync(slug, cancel))!;
        if (Town is null)
        {
            return false;
        }

        var all = await towns.ToChooseFromAsync(cancel);
        AsksForName = all.Count == 0;
        Partners = [.. all.Where(town => town.HasJoined && town.Id != Town.Id).Select(town => new Choice(town.Slug, town.Name))];
        return true;
    }
}
