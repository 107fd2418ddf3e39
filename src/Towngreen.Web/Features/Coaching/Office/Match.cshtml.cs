using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Office;

/// <summary>A request before it has a coach: a coach takes it, or an administrator gives it to one. Notes and sessions are not shown here.</summary>
[Needs(Permission.Coach)]
public sealed class MatchModel(
    TowngreenDb db, CoachingAccess coaching, CoachSuggestions suggestions, MatchCoach match, TownDirectory towns, EditionLibrary editions,
    Access access, Words words, ProgramClock clock) : PageModel
{
    public CoachingRequest Asked { get; private set; } = null!;

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<CoachSuggestion> Suggestions { get; private set; } = [];

    public bool MayAssign => coaching.MayAssign;

    public string? ActionTitle => Asked.ActionKey is { } key ? editions.Current.Edition.FindAction(key)?.NumberedTitle : null;

    public DateOnly AskedOn => clock.DayOf(Asked.AskedAt);

    public bool IsMe(CoachSuggestion suggestion) => suggestion.Coach.Id == access.UserId;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) =>
        !await LoadAsync(reference, cancel) ? NotFound()
        : Asked.CoachId == access.UserId ? Redirect(CoachingLinks.Request(reference))
        : Page();

    public async Task<IActionResult> OnPostAsync(string reference, [FromForm] Guid coach, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        if ((await match.RunAsync(new(Asked.Id, coach), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        var mine = coach == access.UserId;
        TempData["Notice"] = mine ? words["The request is yours. Offer times for a first session."].Value : words["The coach and the town get a mail."].Value;
        return Redirect(mine ? CoachingLinks.Request(reference) : CoachingLinks.Office());
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var found = await db.Set<CoachingRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.Reference == reference && r.Status != RequestStatus.Closed, cancel);
        if (found is null || !(coaching.MayAssign || (coaching.IsCoach && (found.CoachId is null || found.CoachId == access.UserId))))
        {
            return false;
        }

        Asked = found;
        Town = await towns.GetAsync(found.MunicipalityId, cancel);
        Suggestions = await suggestions.ForAsync(Town, cancel);
        return true;
    }
}
