using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Requests;

[Needs(Permission.EditSubmissions)]
[EnableRateLimiting(RateLimits.Mail)]
public sealed class AskModel(TownWorkspace workspace, AskForCoaching ask, EditionLibrary editions, ToolkitRegister toolkits, Words words) : PageModel
{
    [BindProperty, Display(Name = "What is it about?", Description = "A few words, such as: reaching tenants who never come to meetings."), MaxLength(CoachingRequest.MaxTopicLength)]
    public string? Topic { get; set; }

    [BindProperty, Display(Name = "What would help?", Description = "Where you stand, what you have tried, what you hope for. Only coaches of the program read it."), MaxLength(CoachingRequest.MaxHopeLength)]
    public string? Hope { get; set; }

    [BindProperty, Display(Name = "How would you like to meet?", Description = "Mark all that suit you.")]
    public List<MeetingWay> Ways { get; set; } = [];

    [BindProperty, Display(Name = "Is it about one action?", Description = "Leave it open if it is not, or not yet.")]
    public string? About { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Is it about a toolkit run?")]
    public string? Run { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<Choice> WayChoices => [.. Enum.GetValues<MeetingWay>().Select(way => new Choice(way.ToString(), words.Say(way)))];

    public IEnumerable<Choice> Actions => editions.Current.Edition.Actions
        .Select(action => new Choice(action.Key, action.NumberedTitle, Group: editions.Current.Edition.CategoryByKey(action.Category).Title));

    public IReadOnlyList<Choice> Runs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string town, [FromQuery(Name = "action")] string? about, CancellationToken cancel)
    {
        if (!await LoadAsync(town, cancel))
        {
            return NotFound();
        }

        About = about;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string town, CancellationToken cancel)
    {
        if (!await LoadAsync(town, cancel))
        {
            return NotFound();
        }

        var action = string.IsNullOrEmpty(About) ? null : About;
        var asked = await ask.RunAsync(new(Town.Id, Topic, Hope, Ways, action, string.IsNullOrEmpty(Run) ? null : Run), cancel);
        if (asked.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Asked. You get a mail as soon as a coach takes it."].Value;
        return Redirect(CoachingLinks.OfTown(Town.Slug, asked.Value));
    }

    private async Task<bool> LoadAsync(string town, CancellationToken cancel)
    {
        if (await workspace.TownAsync(town, cancel) is not { HasJoined: true } found)
        {
            return false;
        }

        Town = found;
        Runs = [.. (await toolkits.ForTownAsync(found, cancel)).Select(run => new Choice(run.Reference, words["{0}, on {1}", run.Toolkit, run.Action]))];
        return true;
    }
}
