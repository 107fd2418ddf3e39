using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Mentorships.Directory;

/// <summary>The directory: whom to ask about an action, and who would like to be asked.</summary>
[PublicPage]
public sealed class IndexModel(MentorshipDirectory directory, MentorshipActions actions, EditionLibrary library, TownDesk desk, ProgramClock clock) : PageModel
{
    [FromQuery(Name = "action")]
    public string? ActionKey { get; init; }

    [FromQuery(Name = "region")]
    public string? Region { get; init; }

    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    public DirectoryFilter Filter => new() { Action = ActionKey, Region = Region, Level = Level };

    public DirectoryEntries Entries { get; private set; } = new([], []);

    /// <summary>The visitor's town, when it has joined: what people of towns see beyond the public.</summary>
    public TownSummary? Mine { get; private set; }

    public IReadOnlyList<Choice> Actions => actions.Choices;

    public IReadOnlyList<Choice> Regions => [.. library.Program.Regions.Select(region => new Choice(region.Key, region.Name))];

    public IReadOnlyList<Choice> Levels => [.. actions.Current.Edition.Levels.Select(level => new Choice(level.Key, level.Title))];

    /// <summary>The action asked for, when the current edition has it.</summary>
    public string? ActionName => actions.Current.Edition.FindAction(ActionKey ?? "")?.NumberedTitle;

    public DateOnly Day(DateTimeOffset instant) => clock.DayOf(instant);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Entries = await directory.FindAsync(Filter, cancel);
        Mine = await desk.MineAsync(cancel);
    }

    /// <summary>Where the visitor's town proposes a mentorship to a town that has done an action.</summary>
    public string Ask(TownSummary town, string action) => MentorshipLinks.Propose(Mine!.Slug, town.Slug, action, MentorshipSide.Mentee);

    /// <summary>Where the visitor's town takes up an offer, or answers a request.</summary>
    public string TakeUp(ListedOffer offer) => MentorshipLinks.Propose(
        Mine!.Slug, offer.Town.Town.Slug, offer.ActionKey, offer.Direction == OfferDirection.Offers ? MentorshipSide.Mentee : MentorshipSide.Mentor);
}
